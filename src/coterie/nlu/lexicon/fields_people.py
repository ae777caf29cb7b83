"""Field concepts about who someone is: identity, place, household and work."""

from __future__ import annotations

TEXT = """
age
  name: age, user/customer/member/profile/current age, age year
  say: age, year old, year of age, how old, be * old
  as: number/year trait
  more: old, old than, over age of, above age of, senior than
  less: young, young than, under age of, below age of
  near: birthday, age_group

child_age
  name: child/kid/baby/toddler/son/daughter age, age child/kid/baby, youngest/oldest/eldest age,
    youngest/oldest/eldest child/kid age, child/kid age youngest/oldest/eldest
  say: child/kid/baby age, age of child/kid/baby, year old, how old * child/kid, youngest, child/kid age
  as: number/year trait
  more: old, old than
  less: young, young than
  near: children

age_group
  name: age group/range/band/bracket/bucket/segment, generation
  say: age group/range/band/bracket, generation, age bracket
  as: string trait
  near: age

birthday
  name: birthday, birth date/day, date of birth, born date/on/at, birthdate
  say: birthday, date of birth, birth date, have * birthday, turn * year, turn * old, get * old, year old,
    celebrate * birthday, be bear, birthdate, born
  as: date trait
  near: birth_month, age

wedding_date
  name: wedding/marriage date/day/on/at, wedding, marry date/on/at/since
  say: wedding, get marry, marry, marriage, tie knot, wed, big day, say i do
  as: date trait

retirement_date
  name: retirement date/day/on, retire date/on/at
  say: retire, retirement, go into retirement
  as: date trait

birth_month
  name: birth month, birthday month
  say: birthday month, month of birth, be bear in, birthday in, birthday be in, have birthday in, bear in, born in
  as: string trait
  near: birthday

birth_year
  name: birth year, year birth, year of birth
  say: birth year, year of birth, be bear in, bear before/after/in, born
  as: number/year trait
  near: birthday

gender
  name: gender, sex, gender identity
  say: gender, sex, gender identity, identify as
  as: string trait

first_name
  name: first/give name, forename, name first
  say: first name, give name, forename, be call, christian name
  as: string trait
  near: full_name

last_name
  name: last/family name, surname, name last
  say: last name, surname, family name
  as: string trait
  near: full_name

full_name
  name: name, full/display/user/customer/contact/real name
  say: name, full name, be call, be name, display name
  as: string trait

username
  name: username, user name, handle, nickname, screen name, login name, gamertag, player name
  say: username, user name, handle, nickname, screen name, gamertag
  as: string trait

email
  name: email, email address, e mail, contact/work/primary/user/customer/personal/business/login email
  say: email, email address, e mail, e mail address, mail address, email domain, work email, address end with,
    email account, business email, email end in, use * address, email contact, email on file,
    email address on file, email know, know email
  as: string trait
  near: email_domain

email_domain
  name: email domain, domain, email provider
  say: email domain, domain, email provider, mail provider, provider of email
  as: string trait
  near: email

phone
  name: phone, phone number, mobile, mobile number, telephone, cell, contact number, cell phone, telephone number,
    contact/home/work/mobile phone, msisdn, phone mobile/home/work, cell number, whatsapp number
  say: phone, phone number, mobile, mobile number, telephone, telephone number, cell, cell number, cell phone number,
    contact number, number on file, number we can call, way to call, phone on file, number to call, cellphone,
    give us * number, leave * number,
    leave us * number, have * number for,
    cellphone number, phone/mobile/telephone/contact nr/num, mobile on file, number to reach,
    callable number, reachable by phone
  as: string trait

address
  name: address, street, postal/street/home/shipping/billing/mailing/delivery/residential address, address street/line,
    address line 1
  say: address, postal address, home address, street, shipping address, billing address, delivery address,
    mailing address, street address
  as: string both

country
  name: country, country code,
    address/billing/shipping/home/residence/current/geo/user/customer/market/ip/nationality country, country name,
    nation, home market, market, country region, nationality, hq country, residence
  say: country, nation, live in, be base in, be from, come from, be in, reside in, locate in, living in, base in,
    in country, home country, market, hail from, from, citizen of, country of residence, where they live, be locate in,
    resident of, native of, nationality
  as: string both
  near: region, city

state
  name: state, province, address/billing/shipping/home/residence/us state, state code/name/province, region state,
    county, prefecture
  say: state, province, live in, be base in, be from, be in, reside in, in state of, living in, base in, from, county,
    state of residence, home state, resident of, in state
  as: string both
  near: region, country

city
  name: city, town, address/billing/shipping/home/current/user/customer/delivery/hq/metro/venue city, city name, metro,
    metro area, locality, municipality, dma
  say: city, town, live in, be base in, be from, be in, reside in, living in, base in, from, metro area, home town,
    hometown, residence, place of residence, domicile, in city of, be around, in and around, town they live in,
    locate in
  as: string both
  near: region, state

region
  name: region, area, territory, geography, sale/data/user/customer/server/market/cloud region, continent, geo, zone,
    region name, emea, locale region, sale territory
  say: region, area, territory, zone, geography, live in, be base in, be in, part of world, continent, be from, from,
    base in
  as: string both
  near: country, state

postal_code
  name: postal/zip/post code, zip, postcode, address postal_code/zip/postcode, zipcode, billing/shipping/home zip, zip5
  say: zip, zip code, postal code, postcode, post code, zipcode
  as: string both
  near: city

location
  name: location, geo location, place, home/last/current location, coordinate, geolocation
  say: location, place, where they be, position, whereabouts, live in, be in, be base in, be from
  as: string both
  near: city, country

timezone
  name: time zone, timezone
  say: time zone, timezone, be in time zone
  as: string trait

language
  name: language, locale, lang, prefer/user/device/browser/ui/app/communication/native/speak/site/content language,
    language code/preference, locale language, language setting
  say: language, speak, fluent in, speaker, speaker of, prefer language, locale, speak language, native language,
    write in, mother tongue, use app in, communicate in, language preference, tongue, have language set to, speaking,
    set to
  as: string both
  near: locale

locale
  name: locale, device/user/app/browser/site locale, language region
  say: locale, language setting, language
  as: string both
  near: language

marital_status
  name: marital/relationship status, marry, civil status
  say: marital status, be marry, relationship status, be single, marry, divorce
  as: string trait

children
  name: child/kid count/number, number child, have child/kid, child, kid, dependent, dependant count, household child,
    dependant,
    parent, be parent, child at home
  say: child, kid, offspring, youngster, have child/kid, number of child/kid, parent, parent of * child/kid,
    dependant, be parent, with child/kid,
    family with child, dependent, with family
  as: number/count trait
  yes: have child/kid, be parent, with child/kid, parent
  no: have no child/kid, childless, without child/kid, no child/kid
  near: household_size

household_size
  name: household size/member, family size, home size, person count
  say: household size, number in household, people in household, family size, size of household, live with, people at
    home, household/family/home of, household/family/home with, people live in house/home, person/people/member
    household/family/home, people
  as: number/count trait

pet
  name: pet, have pet/dog/cat, pet type/name/species/owner/count/breed, dog, cat, number pet
  say: pet, dog, cat, have pet/dog/cat, pet owner, dog owner, cat owner, own dog/cat/pet
  as: string trait
  yes: have pet/dog/cat, own pet/dog/cat, dog/cat/pet owner
  no: have no pet/dog/cat, without pet/dog/cat

desired_salary
  name: desire/expect/target/want/ideal/minimum/prefer salary/pay/wage/income,
    salary/pay expectation/expect/wish/target
  say: want/expect/seek/look_for/ask_for/hope_for/aim_for/hold_out_for * salary/pay/wage,
    hope/want/expect/look to earn/make, salary expectation/ambition, want~, expect~, ask_for~, look_for~, hope_for~,
    hold_out_for~
  as: number/money trait

income
  name: income, annual/yearly/household/monthly/gross income, income bracket/range/band/level/group, salary, earning,
    annual salary
  say: income, earn, make~, salary, household income, income bracket, bring home, take home, bring in~, wage, earning,
    pay
  as: number/money trait
  more: well pay
  less: badly pay

net_worth
  name: net worth, asset under management, aum, total asset, wealth
  say: net worth, wealth, asset, asset under management, aum, be worth~
  as: number/money trait

occupation
  name: occupation, profession, employment, job, employment status/type, work status, job status
  say: occupation, profession, work as, job, be employ, employment status, do for living, make living as, employment
  as: string trait
  near: job_title

job_title
  name: title, job title, position, job position/name, role title, job role
  say: title, job title, position, job, work as, role, hold position of, job role
  as: string trait
  near: role, occupation

seniority
  name: seniority, seniority level, job level, management level, title level
  say: seniority, seniority level, rank, job level, management level
  as: string trait
  near: job_title

role
  name: role, user/account/member/team/workspace/job/org/persona role, role name, user type, permission level,
    access level/role, be admin/owner, permission, persona, job function
  say: role, user type, access level, permission, have role, in role, persona, job function, work in, function
  as: string trait
  near: job_title, department

department
  name: department, team, function, division, business unit, job function/department
  say: department, team, function, division, work in, business unit, be in team
  as: string trait
  near: role

company
  name: company, company name, organization, organization name, employer, employer name, work for/at, account name,
    workspace name, business name,
    org name, firm
  say: company, work for, work at, organization, employer, employ by, employ at, be employ by, who they work for,
    where they work, employee of, staff at,
    be staff at, on staff at, on payroll of, business, firm, company name, be with
  as: string trait

industry
  name: industry, sector, vertical, company/account/business/customer industry, industry name/type/segment,
    business type, market vertical, industry vertical
  say: industry, sector, vertical, line of business, work in, business type, kind of business, be in business,
    operate in, field, space
  as: string trait

company_size
  name: employee, employee/staff/company/org count, number of employee, company employee_count/size/employee, headcount,
    company size, account size, team size, organization size, size employee, employee number, workforce, employee range,
    employee band, staff, staff/workforce/headcount count/number/size/total, number of staff/worker
  say: employee, company size, headcount, number of employee, size of company, staff, people work for, people on staff,
    workforce, head count, worker, team size, employ, person company, member of staff, person team, person
  as: number/count trait
  more: big, large than, big than
  less: small, small than

company_revenue
  name: annual revenue, company/account/business/yearly revenue, revenue range/band/annual, turnover, annual turnover
  say: annual revenue, company revenue, turnover, yearly revenue, revenue per year, turn over, make * year, revenue year
  as: number/money trait
  near: arr
"""

"""What teams that choose their words otherwise call fields: a churn risk is a dropout probability.

Each block adds to a field under its id.
"""

from __future__ import annotations

TEXT = """
# dates
created_at
  name: client/customer/member/user/subscriber/account from/since/start,
    register/join/sign_up/create/enroll/open/onboard date/at/on/time/timestamp/datetime/day,
    account/acct/profile/relationship/membership start/open/begin/creation date/at/on/day/-, client/customer since,
    first register, registration, supporter/donor/patient/reader/player/listener/volunteer/policyholder/resident since,
    account/profile create/open

install_date
  name: install/installation/first_launch/first_open/app_install/game_install date/at/on/time, first launch/open
  say: install date, install app, install game, date of install, date they install
  as: date trait app_install.first
  more: new
  less: old

contract_end
  name: contract/agreement/commitment/minimum_term/term/deal
    end/expire/expiry/expiration/run_out/finish/lapse/valid_until/last_day, end of contract/agreement/commitment/term

renewal_date
  name: next term/contract/period start/begin/on/date/-, next renewal/renew, renew/renewal on/at/due/day/date, extend
    on, auto renew date
  say: renewal due, due for renewal, due to renew, up for renewal, come up for renewal

maturity_date
  name: certificate/cd/deposit/term_deposit/fix_deposit/fix_term/fix_rate/bond/term/saving/- maturity date/at/on/-,
    certificate/cd/deposit/term_deposit/fix_deposit/fix_term/bond/saving mature date/at/on
  say: certificate/cd/deposit/term_deposit/fix_deposit/fix_term/bond/term mature/come_due/roll_over/end/run_out,
    mature, maturity, maturity date, come to maturity, reach maturity, be due to mature
  as: date both
  near: expiry_date

trial_end_date
  name: free_period/evaluation/taster/taster_period/intro_period/pilot/test_period/trial
    end/expire/expiry/finish/close/last_day/run_out

trial_start_date
  name: free_period/evaluation/taster/taster_period/intro_period/pilot/test_period/trial start/begin/open

expiry_date
  name: valid/good/active/pay end, membership/tier/plan/subscription/pass/member valid/active/pay end/-,
    membership/tier/plan/subscription/pass end/expire/expiry/run_out

last_active
  name: latest/recent/last visit/activity/session/use/open/action/interaction/touch/see, last see

fixed_rate_end
  name: fix/fix_rate/fix_period/rate_lock/fix_term/fix_deal end/expire/expiry/finish

# standing
churn_risk
  name: dropout/drop_out/attrition/defection/leave/quit/lapse/cancelation/cancel/departure/churn
    risk/probability/likelihood/index/score/propensity/chance/prediction/band/rating/danger

health_score
  name: account/customer/client/relationship condition/health/wellness/vitality score/index/rating/grade/-, condition
    score

lead_score
  name: sale/buy/purchase readiness/readiness_score, prospect score/rating/grade/temperature/heat, lead
    heat/readiness, fit index/score/rating

nps
  name: recommend/recommendation/promoter/advocacy rating/score/mark/index/likelihood/grade, likelihood to recommend,
    would recommend, latest recommend

satisfaction
  name: happiness/contentment/satisfaction/csat rating/score/mark/index/level

payment_overdue
  name: overdue/unpaid/outstanding/late bill/invoice/payment/balance/charge/fee, have overdue/unpaid/outstanding/late
    bill/invoice/payment/balance, bill/invoice/payment overdue/unpaid/late

payment_status
  name: bill/billing/payment/charge/invoice state/status/standing/condition

arr
  name: annual/yearly recurring/contract/subscription/license amount/value/revenue/amt/total/spend, annual/yearly
    recurring

mrr
  name: monthly recurring/contract/subscription amount/value/revenue/amt/total, monthly recurring

plan
  name: subscription/service/license/membership/product/account package/tariff/bundle/edition/tier, price/pricing
    plan/tier/package, tier/package/tariff/contract name/kind/type/level

seats
  name: license/seat/user/place purchase/buy/contract/pay/total/include/order

owner
  name: dedicate/personal/assign/name/own
    banker/advisor/manager/rep/representative/contact/consultant/agent/exec/specialist,
    success/account/client/customer/relationship manager/lead/owner/exec/executive/rep/partner, banker

verified
  name: identity/id/account/profile/company/business/document check/verify/confirm/prove/validate/approve, identity
    check/proof/verification, trust

role
  name: permission/access/privilege/right/user level/set/group/kind/type/tier, access right, right

job_title
  name: position, post, occupation_title, function_title, job role

department
  name: job/business/work function/unit/area/division

industry
  name: sector, vertical, trade, branch, field of business, business/market/industry sector/vertical/segment

company_size
  name: number/num/no/count/size staff/employee/people/worker/workforce/team_member/head,
    staff/workforce/team/employee/headcount/people size/count/number/total/strength/band/num/cnt

# what was had
savings_balance
  name: save/saving fund/money/balance/total/amount/value, saving, money save, total saving

balance
  name: curr/current/checking acct/account/- fund/balance/money, account/acct fund/money/credit, fund, fund available

overdrawn_days
  name: day overdraw/in_red/negative

credit_balance
  name: token/credit/coin/unit/voucher balance/left/remain/available/in_hand/to_spend, remain token/credit

credit_left
  name: token/credit/unit balance/left/remain/available/in_hand

has_mortgage
  name: mortgage/home_loan/house_loan holder/customer/owner/client/-, have/hold home_loan/house_loan/mortgage

has_loan
  name: loan holder/customer/borrower, borrower, have/hold loan

session_count
  name: venue/location/club/gym/site entry/visit/check_in count/number/total/7/30/60/90/last/d/day

visit_count
  name: venue/location/club/gym/site/store/shop entry/visit/check_in/arrival count/number/total/7/30/60/90/last/d/day

current_streak
  name: consecutive day/week, consecutive day/week now/current/run, day/week in_row, day/week in row, daily chain,
    chain length, run of day

has_coach
  name: trainer/coach/pt/instructor/mentor assign/have/match/allocate/set, assign/own/personal trainer/coach/mentor

height
  name: body height/size, stature

weight
  name: body mass/weight, mass, body weight/mass kg/lb, latest/current/last weight/mass

# consent
email_opt_in
  name: mail/mailing/email/newsletter/digest consent/opt_in/allow/permission/ok/permit/agree/accept/on/want/yes/optin

push_opt_in
  name: phone/mobile/device/app alert/notification on/enable/allow/consent/opt_in/ok/permission/active,
    notification/push/alert consent/on/allow/ok/permission/permit/active

sms_opt_in
  name: text/sms/text_message/mobile consent/on/allow/ok/permission/permit/agree/accept/opt_in

marketing_opt_in
  name: promo/promotion/promotional/marketing/offer/advertising ok/consent/allow/permission/permit/agree/accept/on/yes

# what events tell
reason
  name: cause, cause code, state/give/main/primary/cancel/leave/exit/churn cause/reason/motive/ground/why,
    decline/refusal/withdrawal/return/end/close/termination/rejection/drop cause/reason/motive/ground/why, why,
    why leave/cancel/quit/return

error
  name: decline/refusal/failure/reject/error/fault code/cause/reason

duration
  name: elapse/elapse_time, elapse second/minute/hour/s, length second/minute/hour, dwell time/second/minute, time
    take, run second/minute, play/view/watch/listen length

distance
  name: length m/km/meter/mile, distance/length cover/run/ride/swim/walk, how far

resolution_time
  name: repair/fix/recover/restore minute/time/hour, time/minute/hour to repair/fix/restore/resolve

response_rate
  name: answer/reply rate/share/percent

wait_minutes
  name: reply/response/answer/react/reaction minute/second/hour/time

review_text
  name: free text, open/verbatim/write answer/text/response/feedback/comment, text/comment leave, remark

rating
  name: star, star give, number/num of star, mark, mark give, verdict score

score
  name: result/test/exam/quiz/final/total point/mark/score/percent, point score/reach/get, mark

language
  name: speak tongue/language, mother tongue, ui/app/interface/site/display lang/language

plan_from
  name: prev/previous/old/prior/former/last/from/before plan/tier/package/tariff/level/edition

plan_to
  name: next/new/target/to/after plan/tier/package/tariff/level/edition

acquisition_source
  name: acquire/acquisition/lead/signup/marketing channel/source/origin/route, come from, lead origin, origin

type
  name: kind, sort, variety, class

page_name
  name: view/screen/page title/name/label, screen

email_subject
  name: headline, mail/mailing/email headline/subject/title

campaign_name
  name: mailing/mailshot/blast/promo/newsletter/notification/push/campaign name/title/label, mailing, blast

link_url
  name: target/destination/landing/link url/uri/address/page, target link

search_query
  name: search term/phrase/word/text/string, lookup term/phrase/text

result_count
  name: hit/result/match count/number/cnt/num/total, number of hit/result/match

coupon
  name: voucher/promo/discount/coupon/offer code/name

payment_method
  name: tender, tender type/kind, mean of payment, pay/payment mean/instrument/kind

currency
  name: ccy, currency code/iso

username
  name: screen/display/user/profile name/handle

phone
  name: tel/telephone/mobile/cell/contact/phone no/number/nr/-

share_method
  name: send/share/pass_on through/via/by/with/channel/route

recipient
  name: payee/recipient/receiver/beneficiary/addressee kind/type/name/-

is_late
  name: past/after deadline/cutoff/due, be late, late flag, too late, behind schedule, overdue

is_recurring
  name: be automatic/recurring/repeat/auto, automatic

skip_count
  name: be skip/bypass, skip, bypass, skip/bypass flag

attempts
  name: try number/count/no, attempt number/no/count, try, retry number/count

feature_name
  name: module/feature/function/capability active/enable/on/name, active module/feature

integration_name
  name: connector/connection/plugin/extension/add_on/integration/app name/label/type/kind/-

# fields of their own
relocation_flag
  name: willing/open/ready/able/happy/prepare to relocate/move, can/would/will relocate/move, relocation
    ok/open/flag/willing, relocatable, mobile worker, be mobile, willingness relocate/move, open relocation
  say: willing/open/ready/able/happy/prepare to relocate/move, can/would relocate, open to relocation, relocate,
    willing to move
  as: boolean trait
  yes: willing/open/ready/able/happy/prepare to relocate/move, can/would relocate/move, open to relocation, not mind
    relocate/move
  no: not willing/open/ready/able/prepare to relocate/move, unwilling to relocate/move, can not relocate/move, would
    not relocate/move

available_from
  name: available from/date/on/start/at, availability date/from/start, early start/start_date/availability/start_on,
    start date early, notice end/expire, can start on/from/date/-, able to start, ready to start/from, free from/on,
    possible start, next available
  say: available, available from/to start/by/before, can start, able to start, ready to start, free to start, free
    from
  as: date trait

open_positions
  name: open/live/active/current/run/publish/online/available
    job/vacancy/position/role/opening/posting/job_ad/requisition, open/live/active job/vacancy/position/role
    count/number/cnt/num, number of open job/vacancy/position/role, vacancy open/live, job open/live
  say: open/live/active/current job/vacancy/position/role/opening/posting/job_ad, job/vacancy/position/role open/live
  as: number/count trait

seats_used
  name: seat/license/place use/take/occupy/assign/allocate/consume/fill/active/in_use/use_up,
    use/take/occupy/assign/active/fill seat/license, seat/license count use/take
  say: use * seat/license, seat/license use/take/in_use/occupy/assign/fill, take up * seat/license, occupy/fill/assign
    * seat/license
  as: number/count trait
  near: seats
"""

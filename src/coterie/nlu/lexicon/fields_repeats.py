"""Field concepts of repeat deliveries, pets, pharmacies and insurance of what one loves."""

from __future__ import annotations

TEXT = """
autoship_flag
  name: <repeat_order> active/status/flag/enable/on/customer/member/subscriber/-, have/be/on/in <repeat_order>,
    active <repeat_order>
  say: <repeat_order>, active <repeat_order>, <repeat_order> customer
  as: boolean trait
  yes: be on <repeat_order>, on <repeat_order>, have/with * active <repeat_order>, have/with * <repeat_order>,
    <repeat_order> customer/member/user/subscriber, get * on <repeat_order>, active <repeat_order>
  no: not on <repeat_order>, no active <repeat_order>, no <repeat_order>, without * <repeat_order>, not have *
    <repeat_order>, off <repeat_order>
  near: subscription_status

autoship_count
  name: <repeat_order> count/number/total, number/num <repeat_order>, active <repeat_order> count
  say: number of <repeat_order>, <repeat_order>, active <repeat_order>
  as: number/count trait autoship_start.count

next_autoship_date
  name: next <repeat_order> date/at/on/-, <repeat_order> next date/order/delivery/-, next order/shipment/delivery/
    box date/
    at/on/due, next ship date
  say: next <repeat_order>, <repeat_order> due/ship/arrive/come, next order/box/shipment/delivery due, have *
    <repeat_order> due/coming/come_up, <repeat_order> come up, due * <repeat_order>
  as: date trait

days_to_run_out
  name: day to/until/till run_out/empty/reorder/refill, day of supply/stock/food, day supply left/remain,
    run out in day,
    day left/remain
  say: run out, day of food/supply/stock/medication left, run out in, day left before * run out, day to go before * run
    out, about to run out, be out of food, day supply
  as: number/day trait

pet_count
  name: number/num/count pet/dog/cat/animal, pet/dog/cat/animal count/number/total, pet in household
  say: pet, number of pet, dog, cat, how many pet, pet at home, have/own * pet
  as: number/count trait pet_add.count
  no: no pet, not have/own pet

puppy_flag
  name: have/own puppy/kitten, puppy/kitten owner/flag/parent/-
  say: puppy, kitten, puppy owner, kitten owner
  as: boolean trait
  yes: have/own/get/with * puppy/kitten, puppy/kitten owner/parent
  no: no/without puppy/kitten, not have/own * puppy/kitten

pet_birthday_date
  name: next pet birthday/-, pet/dog/cat birthday/birth_date/date_of_birth/dob, next pet/dog/cat birthday date/-
  say: pet/dog/cat birthday, pet birthday coming_up, birthday of * pet/dog/cat, pet turn, gotcha day,
    have * pet birthday,
    pet with * birthday
  as: date trait

breed
  name: breed, dog/cat/pet/primary/main breed
  say: breed, have/own * breed, kind of dog/cat
  as: string both

insured_flag
  name: insure, be insure, have insurance/policy/cover/pet_insurance, insurance active/status/flag/customer/holder,
    insure, pet insure
  say: insurance, insure, cover, pet insurance, policy
  as: boolean trait
  yes: insure, be insure, have/hold/with * insurance/pet_insurance/insurance_policy/active_policy/cover/policy,
    have * insurance with us, insurance customer, cover by insurance, have * insure
  no: uninsure, not insure, not have/hold * insurance/pet_insurance/policy/cover, no insurance/pet_insurance/cover/
    policy,
    without * insurance/pet_insurance/cover/policy, not cover
  near: has_warranty

renewal_date
  name: policy/insurance/cover/prescription renewal date/at/on/due/-, policy/insurance/cover renew/expire
  say: insurance/policy/cover renew/come_up/be_due/come_up_for_renewal, due to renew, renew * insurance/policy/cover,
    have * insurance/policy/cover renew, policy/insurance renewal, be up for renewal
  as: date trait

registered_vet
  name: register vet/doctor/gp/pharmacy/practice/surgery/clinic/dentist, vet/gp/doctor name/practice/-,
    vet practice/clinic/surgery, nominate pharmacy
  say: vet, register with, use * as * vet/gp/pharmacy, vet practice, register vet, vet be, patient of, see by, under *
    practice
  as: string both

is_breeder
  name: breeder, be breeder, professional breeder, breeder account/flag/status
  say: breeder, breed animal/dog/cat/puppy/kitten
  as: boolean trait
  yes: breeder, be breeder, breed animal/dog/cat/puppy/kitten/for_living, breed
  no: not breeder, not breed

supporter_flag
  name: shelter/charity/cause/rescue supporter/donor/flag/support, support shelter/charity/rescue, be supporter
  say: supporter, shelter supporter, charity supporter, support * shelter/charity/cause/rescue
  as: boolean trait
  yes: support * shelter/charity/cause/rescue, shelter/charity/rescue supporter, supporter of * shelter/charity/rescue
  no: not support * shelter/charity/cause, not shelter/charity supporter

rx_customer
  name: rx/pharmacy/prescription customer/user/patient/flag/buyer, have prescription/rx, be patient
  say: pharmacy/prescription/rx customer, pharmacy patient, prescription, pharmacy
  as: boolean trait
  yes: pharmacy/prescription/rx customer/user/patient, have * prescription with us, buy/get/order * prescription/
    medication/
    medicine from us, use * pharmacy, on prescription, on repeat_prescription
  no: not pharmacy/prescription customer, not use * pharmacy, no prescription, without * prescription

diet
  name: diet type/-, feeding type/style, pet/dog/cat diet
  say: feed, feed * diet, feed on, on * diet, have * diet, feed * food
  as: string both

allergies
  name: pet/dog/cat allergy/intolerance/sensitivity
  say: pet/dog/cat allergic to, allergy, have * allergic to, have * with * allergy
  as: array trait

is_neutered
  name: neuter, be neuter, spay, neuter status, fix~, microchip, be microchip, vaccinate, be vaccinate
  say: neuter, spay, microchip, vaccinate
  as: boolean both
  yes: neuter, spay, have be neuter/spay, be neuter/spay, microchip, vaccinate
  no: not neuter/spay, intact, entire, not microchip, not vaccinate

churn_risk
  name: lapse score/risk/probability, dormancy score/risk
  say: lapse score, lapse risk
  as: number/percent trait subscription_cancel.likelihood
"""

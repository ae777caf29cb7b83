"""Event concepts of repeat deliveries, pets, pharmacies and selling second hand."""

from __future__ import annotations

TEXT = """
# deliveries that come again by themselves
autoship_start
  name: <repeat_order> <to_start>/<to_create>/<to_activate>/<to_join>/enroll/subscribe/sign_up/opt_in/schedule/-
  say: <to_start>/<to_create>/<to_activate>/sign_up_for/sign_up_to/subscribe_to/enroll_in/opt_into/join/try/get/
    take_out/
    schedule/go_on/switch_to * <repeat_order>, put * on <repeat_order>, subscribe and save,
    set * to come/arrive/repeat automatically, get * send/deliver automatically/regularly
  who: autoshipper
  near: subscription_start

autoship_stop
  name: <repeat_order> <to_cancel>/<to_deactivate>/end/churn/lapse/leave
  say: <to_cancel>/<to_deactivate>/come_off/get_off/leave/drop_out_of/opt_out_of/end/turn_off * <repeat_order>,
    take * off <repeat_order>, turn * <repeat_order> off, no longer want <repeat_order>
  near: subscription_cancel

autoship_pause
  name: <repeat_order> <to_pause>/put_on_hold/snooze/hold
  say: <to_pause>/put_on_hold/take_break_from * <repeat_order>, put * <repeat_order> on hold/ice/pause
  near: subscription_pause

autoship_resume
  name: <repeat_order> <to_resume>/<to_reactivate>/restart/reinstate
  say: <to_resume>/reactivate/restart/reinstate/turn_back_on/switch_back_on/start_again/go_back_on * <repeat_order>,
    turn/switch * <repeat_order> back on, get * <repeat_order> go again, go back to <repeat_order>
  near: subscription_resume

autoship_change
  name: <repeat_order> <to_update>/<to_reschedule>/frequency_change/frequency_update/date_change,
    <repeat_order>/delivery/shipment/box frequency/interval/cadence/schedule <to_update>,
    next delivery/order/shipment date <to_update>/<to_reschedule>
  say: <to_update>/<to_reschedule>/move * <repeat_order>, <to_update> how often * come/deliver/arrive/ship,
    <to_update> * frequency/interval/schedule, <to_update> * delivery_frequency, get * more/less often,
    bring * <repeat_order> forward, push * <repeat_order> back
  near: autoship_skip

autoship_skip
  name: <repeat_order> <to_skip>/pass/miss, <repeat_order> order/delivery/shipment <to_skip>
  say: <to_skip>/sit_out/pass_on * <repeat_order>, <to_skip> next <repeat_order>, give * <repeat_order> miss
  near: box_skip

autoship_swap
  name: <repeat_order> item/product/line/flavor swap/change/replace/switch/add/remove
  say: swap/change/switch/replace * in/on/of/from * <repeat_order>, swap * <repeat_order> item/product
  near: box_change

autoship_remind
  name: <repeat_order> reminder/notice/upcoming/notification send/email/deliver/-, upcoming order/shipment/delivery
    reminder/notice/-
  say: be_send/get/receive/have * <repeat_order> reminder, be remind about/of * <repeat_order>,
    get/be_send * reminder about/of * <repeat_order>
  near: email_deliver

autoship_fail
  name: <repeat_order> payment/card/charge <to_decline>/fail, <repeat_order> <to_decline>/fail
  say: have * <repeat_order> payment/card <to_decline>/fail, <repeat_order> payment <to_decline>/fail/bounce,
    have * card/payment <to_decline>/fail/bounce for/on * <repeat_order>, <repeat_order> could not be charge
  near: payment_fail

# pets
pet_add
  name: pet/dog/cat/pet_profile/animal <to_add>/<to_create>/register/set_up/save/new, new pet/pet_profile,
    <to_add>/<to_create> pet/pet_profile
  say: add/register/create/set_up/tell_us_about/introduce/sign_up/enter * pet/dog/cat/puppy/kitten/rabbit/hamster/bird/
    horse/animal/pet_profile to/on/in/- account/profile/app, add/register/create/set_up/tell_us_about *
    pet/puppy/kitten/pet_profile, make * profile for * pet/dog/cat/rabbit, create/make * profile for,
    get * new pet/puppy/kitten
  near: profile_update

pet_update
  name: pet/dog/cat/pet_profile/animal <to_update>/detail_change/detail_update/info_update/weight_update
  say: <to_update> * pet/pet_profile/dog/cat, <to_update> * pet detail/profile/weight/info/diet
  near: profile_update

pet_lose
  name: pet/dog/cat/animal decease/mark_decease/die/pass_away/death/loss/remove/memorial/lose, pet pass away
  say: lose * pet/dog/cat/animal/companion, pet/dog/cat die/pass_away, have * pet/dog/cat die/pass_away, tell us *
    die/pass_away, mark * as decease/dead, say goodbye to * pet/dog/cat, have * put to sleep, be bereave,
    have to say goodbye to
  near: pet_update

pet_birthday
  name: pet/dog/cat birthday/birthday_reach/gotcha_day/turn, pet birthday reach
  say: have * pet/dog/cat birthday, pet/dog/cat have * birthday, celebrate * pet/dog/cat birthday,
    pet/dog/cat turn * year, have * pet/dog/cat turn
  near: pet_update

vet_chat
  name: vet/veterinarian/nurse/pharmacist chat/message/question start/open/send/ask/-, chat vet/veterinarian/pharmacist,
    ask vet/pharmacist
  say: chat/talk/write to/with * vet/veterinarian/nurse/pharmacist, message/ask/consult * vet/veterinarian/pharmacist,
    start/open/have * chat with * vet/veterinarian/pharmacist, ask * vet * question
  near: chat_start

vet_book
  name: vet/veterinarian/televet/pharmacist call/video_call/appointment/visit/consultation/consult/checkup/slot/-
    book/schedule/request/arrange/create
  say: book/schedule/arrange/make/get/request * vet/vet_appointment/vet_visit/vet_call/video_vet/vet_consultation/
    pharmacist/pharmacist_consultation, book/schedule/arrange/make * call/appointment/visit/consultation/video_call/
    check_up with/at/for * vet/veterinarian/pharmacist, book in with * vet, book * to see * vet
  near: appointment_book

vet_attend
  name: vet/veterinarian/televet/pharmacist call/video_call/appointment/visit/consultation/consult/checkup
    attend/complete/finish/join/hold/end/have
  say: attend/have/join/go_to/turn_up_for/show_up_for/do * vet_call/vet_appointment/vet_visit/vet_video_call/
    vet_check_up,
    see/speak_to/talk_to/visit/go_to/be_to/take_to * vet/veterinarian, see * at vet,
    have/attend/do * call/consultation/appointment/video_call/video_consultation with * vet/veterinarian/pharmacist
  near: appointment_attend

grooming_book
  name: groom/grooming/salon/boarding/kennel/daycare/dog_walk/pet_sitting appointment/slot/session/visit/stay/-
    book/schedule/reserve/create/request
  say: book/schedule/reserve/arrange/make * groom/grooming/grooming_appointment/grooming_slot/boarding/kennel/daycare/
    dog_walk/pet_sitting, book * in for * groom/grooming/trim/wash, book * groom/trim/wash, book * pet/dog/cat in
  near: appointment_book

grooming_miss
  name: groom/grooming/salon/boarding appointment/slot/session/- no_show/noshow/miss/not_attend
  say: miss/not_turn_up_for/not_show_up_for/not_come_to/no_show/no_show_for/forget/skip * groom/grooming/
    grooming_appointment/grooming_slot, not turn_up/show_up/come/make_it for/to * groom/grooming/grooming_appointment,
    be no_show for/at * groom/grooming
  near: appointment_miss

pet_insure
  name: pet_insurance/pet_policy/pet_cover policy_buy/buy/purchase/start/take_out/activate, pet insurance/policy
    buy/purchase/start, insurance policy buy/purchase
  say: insure * pet/dog/cat/puppy/kitten, buy/take_out/get/start/purchase * pet_insurance/pet_policy/pet_cover/
    insurance/
    insurance_policy/cover/policy
  near: policy_buy

# pharmacy
prescription_send
  name: prescription/rx/script upload/submit/send/provide/receive/add/photograph/nominate/transfer, eps/
    pharmacy nominate/
    nomination/nomination_make, prescription transfer
  say: upload/submit/send/send_in/provide/hand_in/post/scan/email/attach/add/give_us/transfer/drop_off *
    prescription/rx/script, send us * prescription/rx/script, nominate us/pharmacy, get * prescription to us
  near: prescription

prescription_approve
  name: prescription/rx/script approve/verify/accept/validate/confirm/check/authorize
  say: have/get * prescription/rx/script approve/verify/accept/validate/okay/authorize/check, prescription/rx/script
    approve/verify/accept/validate/go_through, vet/doctor approve * prescription
  near: prescription

prescription_reject
  name: prescription/rx/script reject/decline/refuse/deny/fail/invalid/return
  say: have/get * prescription/rx/script reject/decline/refuse/deny/turn_down/knock_back/send_back, prescription/rx/
    script
    reject/decline/refuse/deny/invalid/turn_down/not_accept/fail
  near: prescription

prescription_fill
  name: prescription/rx/script/medication/medicine dispense/fill/complete/collect/ready/ship
  say: have/get * prescription/rx/medication/medicine dispense/fill, collect/pick_up * prescription/medication/medicine/
    tablet, prescription/medication dispense/fill
  near: prescription

refill_due
  name: refill/repeat/repeat_prescription/prescription_renewal/medication_refill due/reminder/reminder_send/upcoming/
    alert/
    near, rx refill due/reminder
  say: be due/overdue * refill/repeat_prescription/repeat, have * refill/repeat/repeat_prescription due/come_up, refill/
    repeat_prescription be_due/due, run low on * medication/medicine/tablet, need * refill, be due for * refill,
    be nearly out of * medication/medicine/tablet
  near: prescription

refill_request
  name: refill/rx_refill/repeat/repeat_prescription/repeat_rx/prescription request/order/submit/place/renew,
    refill request/order, prescription renew/reorder
  say: request/order/ask_for/put_in_for/place/reorder/want/renew * refill/repeat/repeat_prescription/repeat_order/
    more_medication, reorder/refill/renew * prescription/medication/medicine/tablet/pill, get * refill
  near: prescription, reorder

vaccination_book
  name: vaccination/vaccine/flu_jab/jab/flu_shot/shot/booster appointment/slot/- book/schedule/reserve
  say: book/schedule/reserve/arrange/get * vaccination/vaccine/flu_jab/jab/flu_shot/booster/travel_vaccine
  near: appointment_book

recall_notice
  name: recall/product_recall/safety_recall/recall_notice/recall_alert notice/send/issue/receive/notify/-
  say: be_send/get/receive/have * recall/recall_notice/product_recall/safety_notice, be tell/notify/warn about/of *
    recall, be affect by * recall, recall notice, have * product recall
  near: email_deliver

# finding what suits, trying a little
style_quiz
  name: food/product/diet/treat/vitamin/size/scent/gift finder complete/use/finish/take/start,
    food/diet/nutrition/vitamin/health/breed quiz complete/take/finish/submit/start
  say: use/complete/take/finish/try/do/fill_in * finder/food_finder/product_finder/gift_finder/diet_finder/food_quiz/
    diet_quiz/health_quiz/vitamin_quiz, find * with/use/through * finder/quiz, take * food quiz, finder quiz
  near: quiz_complete

sample_order
  name: sample_pack/sample_box/trial_pack/trial_box/taster/taster_box/taster_pack/starter_kit/starter_box/starter_pack/
    discovery_set order/request/buy/claim/ship
  say: order/ask_for/request/get/claim/send_off_for/buy * sample_pack/sample_box/trial_pack/trial_box/taster/taster_box/
    taster_pack/starter_kit/starter_box/starter_pack/discovery_set
  near: purchase

# second hand
bundle_ask
  name: bundle request/create/ask/offer/build/add
  say: ask_for/request/create/make/build/put_together * bundle, bundle * item/together
  near: offer_make

label_print
  name: label/shipping_label/postage_label/return_label print/generate/download/create/buy
  say: print/generate/download/get/buy/make * label/shipping_label/postage_label/postage
  near: order_ship

item_authenticate
  name: item/product/authenticity/authentication authenticate/check/check_pass/verify/pass
  say: have * authenticate/check_for_authenticity, pass * authenticity_check/authentication, authenticate * item,
    item pass authentication
  near: account_verify

item_not_genuine
  name: authenticity_check/item_authentication/authentication_check fail/reject, item counterfeit/fake
  say: fail * authenticity_check/authentication_check, have * fail authentication, sell * fake/counterfeit
  near: item_authenticate

boost_buy
  name: listing/item/ad boost/bump/promote/feature/highlight/spotlight, boost/bump/spotlight buy/purchase/use
  say: boost/bump/promote/feature/spotlight * listing/item/ad/advert, pay to boost/bump/promote, bump * up
  near: sell

relist
  name: item/listing/ad relist/re_list/renew/repost/republish
  say: relist/re_list/renew/repost/put_back_up/put_up_again * item/listing/ad, put * up again, put * back on sale
  near: sell

price_drop_by_seller
  name: listing/item/ad price reduce/drop/lower/cut, listing price_drop
  say: drop/lower/reduce/cut/slash/knock_down * price of * item/listing, drop/lower/reduce/cut * asking_price,
    mark * down
  near: price_change
"""

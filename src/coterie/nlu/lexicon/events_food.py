"""Event concepts of groceries brought to the door, restaurants and meal kits, and of what goes wrong with them."""

from __future__ import annotations

TEXT = """
# tables
queue_leave
  name: waitlist/wait_list/waiting_list/queue/line leave/abandon/exit/quit/drop/remove/cancel/expire, <to_abandon>
    queue
  say: leave/quit/exit/drop_out_of/step_out_of/come_out_of/get_out_of/walk_out_of * queue/line/waitlist/waiting_list,
    give up wait, give up wait for * table/seat/spot, give up wait * table/seat/spot, give up on * queue/wait/table,
    get tire of wait, get feed_up wait, stop wait,
    tire of wait, lose patience, run out of patience, not wait any long, not wait for * table,
    take * name off * list/waitlist/queue, walk off before * table, leave before * table, leave before be seat,
    waitlist abandonment
  near: booking_cancel

queue_join
  name: waitlist/wait_list/waiting_list/queue/line join/add/enter/start
  say: get/be/stand/join/go/wait in * queue/line, get/be/go/wait/sign_up/put * on * waitlist/waiting_list/wait_list,
    queue, queue up, line up, queue for * table, put * name down for * table, ask for next table,
    put * name on * list/waitlist, join * queue/waitlist/waiting_list, wait~
  near: waitlist_join

table_seat
  name: guest/party/diner/table/cover seat/sit/arrive/check_in, table assign/give, party arrive
  say: be show to * table/seat, be seat, get seat, take * seat, take * table, sit down to eat, sit down at * table,
    be give * table, eat with us, eat at, come in to eat, dine, dine with us, come for dinner/lunch/brunch/breakfast,
    come to eat, eat out with us, be lead to * table, have * meal with us
  who: diner
  near: dine_in, restaurant_book

reservation_miss
  name: reservation/table/booking/guest/party/diner no_show/noshow/miss, no show
  say: stand us up, stand up * restaurant, not turn up, not show up, never turn up, never show up, fail to turn up,
    fail to show, not show, not come, not appear, never come, not honor * booking/reservation, no show, be * no show,
    not_turn_up/not_show_up/not_come/never_turn_up/never_show_up/fail_to_show_up/not_make_it for/to * reservation/
    table/booking/dinner/lunch, leave * table empty, leave us with * empty table, ghost us, ghost * reservation,
    miss * reservation/table, skip * reservation
  who: no show, noshow
  near: appointment_miss

reservation_move
  name: reservation/booking/table/appointment/delivery/slot change/move/modify/reschedule/amend/update/edit/shift
  say: move/shift/push/push_back/bring_forward/put_back/put_off/postpone/reschedule/rearrange *
    booking/reservation/table/dinner/appointment, change * booking/reservation/table, come on another day, swap *
    table,
    ask for another date/table
  near: booking_change

bill_settle
  name: bill/check/tab/table/check pay/settle/close/split/complete, pay at_table, <to_pay> bill
  say: settle up, pay/settle/clear/foot/pick_up/get/cover * bill/tab/check, run up * bill/tab,
    have * bill/tab of, close out * tab, pay at table, pay up, split/share/divide * bill/check/tab, go dutch,
    rack up * bill/tab, be give * bill, have * bill come to
  near: payment, purchase

private_event_ask
  name: event/party/catering/group/private_hire/private_dining/function/wedding/banquet enquiry/inquiry/request/lead/
    quote/ask, catering <to_ask>, group booking <to_ask>
  say: ask/enquire/inquire/get_in_touch/write/contact_us * about * party/wedding/event/catering/hosting/
    private_dining/group/hire/christening/banquet/function, ask about host, ask us to cater,
    party/event/catering/wedding
    enquiry/inquiry, want to host * with us, want to hold * with us, look to host, look to hire, ask for * quote for *
    party/event/wedding
  near: form_submit

allergen_view
  name: allergen/nutrition/ingredient/dietary/calorie info/information/detail/guide/filter/label/menu view/open/check/
    read/use, allergen/nutrition <to_view>
  say: check/look_up/look_at/read/view/open/ask_about/look_for * allergen/nutrition/ingredient/calorie/allergy, check
    whether * dish have,
    check * have * in it, check for * in * dish/meal/recipe, find out whether * have,
    check whether * have * in it, check if * contain, see what be in * dish/meal/food, check what be in, look up
    what be in,
    check for allergen, check * for nut/gluten/dairy, look for * free dish
  near: content_view

menu_view
  name: menu/menu_page/qr_menu/wine_list/dish_list view/open/scan/browse/download/read, <to_view> menu
  say: <to_view>/open/read/scroll_through/flick_through/study/have_look_at/take_look_at/look_over * menu,
    see what be on * menu, see what be on offer~, see what we serve, scan * code to see * menu, scan * qr/code,
    check out * menu, look at what be on * menu, browse what be on
  near: list_view, restaurant_view

dish_customise
  name: item/dish/meal/burger/pizza/recipe/box/drink customize/customize/modify/personalize/personalize/build
  say: customize/customize/personalize/personalize/tweak/build * dish/burger/meal/pizza/item/salad/bowl/box,
    change * ingredient, take * off * burger/pizza, make * own pizza/burger/bowl, add extra topping, swap * side
  near: item_edit

# shops that deliver
item_substitute
  name: item/product/order/recipe/meal substitute/substitution/replace/replacement/swap/alternate, substitution
    make/offer/send/propose/accept/approve, substitute offer
  say: be send/offer/give * substitute/replacement/substitution/swap/alternative, get * substitute/substitution/
    replacement/alternative, have * substitute, have * replace/swap, something else instead, get something else
    instead,
    be give something else, receive * substitute/substitution/replacement/alternative, item/product *
    replace/substitute,
    have substitution, substitution, swap in place of what they order
  near: exchange

stock_watch
  name: notify me click/request/tap, back in stock request/subscribe/notify/signup/alert, notify me
  say: ask to be tell when * in stock, ask to be tell when * available, ask us to let them know when * back,
    sign up for * back in stock alert, want to know when * back, want to be tell when * back, ask for * alert,
    ask to be notify when * back/available, wait for * to come back, ask to be let know, get notify when * back,
    sign up to hear when * back, tap notify me, ask for * notification when * back, want alert when * back,
    sign up for * stock alert, register for * stock alert, ask for * stock alert
  near: stock_alert

area_miss
  name: address/location/area/pincode/zip/postcode/zone/delivery/region not_serviceable/unserviceable/not_support/
    out_of_range/not_cover/out_of_area/outside/unavailable/not_deliverable, out of delivery_area/range/zone,
    serviceability fail
  say: live/be outside * area/zone/range/reach, live where we not deliver, live where we not cover, live somewhere we
    not deliver, be out of * area/range/zone/reach, where we not deliver/serve/cover,
    area we not deliver/serve/cover, not in * delivery area/zone, be too far away, live too far, not deliver to them,
    can not deliver to, outside * delivery area/zone, not cover * address/area, <to_enter>/try * outside * area/zone,
    out of * delivery area, live beyond, we not reach, where delivery be not available, address we not cover,
    not serve * area/address
  near: error

location_deny
  name: location/gps/location_permission/location_access deny/decline/refuse/disable/revoke/block/reject
  say: not let us use/see/know/access * location/where_they_be, not share * location, not give * location,
    refuse/deny/block/decline/turn_off/switch_off/withhold * location, not allow * location, keep * location to
    themselves,
    say no to * location, not tell us where they be, not want to share * location
  near: permission_deny

location_allow
  name: location/gps/location_permission/location_access grant/allow/enable/share/accept/set
  say: let us use/see/know/access * location, share * location, allow/grant/turn_on/switch_on/enable * location,
    say yes to * location, set * location, tell us where they be
  near: permission_grant

code_verify
  name: otp/phone/mobile/number/one_time_code/verification_code/sms_code verify/confirm/enter/submit/validate/success
  say: verify/confirm/validate/prove * phone/number/mobile, enter/type_in/put_in/key_in/get * otp/one_time_code/code
    right,
    get * otp/code right, pass * otp, get through * otp, enter * otp, type in * otp, confirm * with * code
  near: sign_in

address_save
  name: address/delivery_address/shipping_address/location save/add/create/enter/set/provide
  say: save/add/give/enter/store/set_up/put_in * address, have * address on file, have * address save, address on
    file,
    with * address on file, give us * address, leave * address with us, store * address
  near: checkout_step, profile_update

address_move
  name: address/delivery_address/shipping_address/home/house change/update/move/edit/modify
  say: change * address, move house/home/away, relocate to, relocate, move to~, have move to, new address, update *
    address,
    be at * new address, move to * new address/home/house, have * delivery send elsewhere
  near: profile_update

rider_follow
  name: order/delivery/rider/driver/courier/shipment/parcel/package track/follow/map_view/locate, tracking view/open,
    live tracking open/view, track <to_view>
  say: follow/watch/track/look_for/trace * rider/driver/courier/order/delivery/van/food/box on * map,
    follow * rider/driver/courier/order/delivery/van, watch * rider/driver/courier/order/delivery,
    see where * rider/driver/order/food/delivery/courier/box be, check where * rider/driver/order/food/delivery/box
    be,
    keep * eye on * order/delivery/rider, check up on * order/delivery, check how long * order/delivery/food,
    check on * order/delivery/food, look at * map
  near: order_track

rider_tip
  name: rider/driver/courier/shopper/delivery/delivery_partner/server/waiter/staff tip/tip_add/tip_give, tip
    add/give/leave/send/submit/pay, <to_tip>
  say: tip, give/leave/hand/slip/add/throw_in * tip, give/hand/slip *
    rider/driver/courier/waiter/server/shopper/delivery_guy,
    leave * for * rider/driver/courier/waiter/server/staff, reward * rider/driver/courier, leave * delivery_guy/guy
    * tip,
    give * gratuity, leave * gratuity, show * rider/driver appreciation
  who: tipper
  near: courier_tip

shop_pickup_ready
  name: order ready/prepare/pack, pickup/collection ready
  say: order be ready, order * ready to collect, pack * order

problem_report
  name: issue/problem/box_issue/order_issue/delivery_issue/complaint/quality_issue/item_issue/damage
    report/raise/flag/submit/log/file/claim/create, <to_report> issue/problem
  say: report/raise/flag/log * problem/issue/fault/complaint, complain~, complain about *
    box/order/delivery/food/item/
    product/parcel/package/quality, have * problem/issue/trouble with * box/order/delivery/food/meal,
    tell us * be wrong/miss/damage, be unhappy with * box/order/delivery/food, something be wrong with,
    something go wrong with * order/box/delivery, grumble about, moan about
  near: support_ticket, review

order_refund_ask
  name: refund/reimbursement/money_back/compensation/refund_claim request/ask/claim/initiate/start/submit/open/raise
  say: ask/request/claim/demand/apply/put_in/file for/- * refund/reimbursement, ask for * money back, want * money
    back,
    want * refund, request money back, demand * money back, seek * refund, refund request, be after * refund,
    ask us to pay * back, complain that * arrive, complain that * be
  near: order_refund

refund_give
  name: refund issue/process/complete/approve/receive/pay/grant/send/finish/credit, money refund, order refund
  say: get/receive/be_give * refund, get * money back, get money back, be refund, be pay back, have * money return,
    be give * money back, get reimburse, be reimburse, receive * money back, have * refund, refund go through,
    refund come through, have * refund approve
  near: order_refund

credit_give
  name: credit/account_credit/compensation/store_credit/goodwill/apology/voucher
    issue/apply/grant/give/add/receive/award/
    send
  say: compensate, be compensate, be give/send/award/grant * credit/compensation/goodwill/voucher, get/receive *
    credit/compensation, make it up to, make it up to * with, make up for, say sorry with, credit * account, get money
    as * credit, receive * apology
  near: order_refund

wallet_fill
  name: wallet/balance/account/credit/card top_up/topup/load/add/recharge/fund/reload/deposit, money/fund/cash add
    wallet
  say: top up, top up * wallet/balance/account/card, load * into/onto/on/to * wallet/card/account/balance,
    add/put * money/cash/fund * into/in/on/to * wallet/account/card, put * in * wallet, recharge *
    wallet/account/card,
    fill up * wallet, wallet top up, load up * wallet, reload * wallet/card
  near: top_up

delivery_pass_buy
  name: pass/membership/prime/plus/gold_pass/delivery_pass purchase/buy/start/activate/subscribe/join/take/get/order
  say: buy/get/take_out/go_for/sign_up_for/pay_for/join/start/purchase/take/opt_for * pass/membership,
    go for * pass, get themselves * pass
  near: subscription_start, purchase

pass_renew
  name: pass/membership/prime/plus/subscription/plan renew/renewal/extend/continue
  say: keep * pass/membership/subscription/plan go/alive/run/up, carry on with * pass/membership/subscription,
    stay on * pass/membership/plan, extend * pass/membership, renew * pass, keep * for another term/year/month,
    keep * pass/membership for another, take * pass again, go round again
  near: subscription_renew

pass_stop
  name: pass/membership/prime/plus cancel/cancelation/end/stop/terminate/quit
  say: quit/cancel/give_up/drop/stop/end/ditch/hand_back/get_rid_of * pass/membership, come off * pass
  near: subscription_cancel

pass_lapse
  name: pass/membership/prime/plus expire/lapse/run_out/end/expiry
  say: let * pass lapse/expire/run_out/go, pass lapse/expire/run_out, not renew * pass
  near: subscription_expire

# meal kits
week_skip
  name: box/week/delivery/order/month/shipment/meal skip/miss/omit/opt_out, <to_skip> week/box/delivery/order/month
  say: skip, skip * box/week/delivery/order/month/shipment, sit out, sit out * week/month, sit * week out, give *
    miss,
    give * box/week/delivery * miss, miss * week/box/delivery, take * week off, have * week off, pass on *
    week/box/delivery,
    leave out * week, opt out of * week/box, go without * box/delivery, not want * week, week off
  who: skipper
  near: subscription_pause, meal_plan

week_restore
  name: box/week/delivery/order/month unskip/restore/reinstate/readd/undo_skip/add_back, unskip, skip
    undo/reverse/cancel
  say: unskip, un skip, put * back on, add * back, add * week/box/delivery back, bring back * week/box, undo * skip,
    reinstate * week/box/delivery, take * week/box back, restore * week/box/delivery, put * skip week/box back,
    take * after all, change * mind about skip, want * box/week after all
  near: subscription_resume

kit_pause
  name: sub/subscription/plan/delivery/membership/account/box/order pause/freeze/suspend/hold/snooze
  say: put * on hold/ice/pause, put * subscription/delivery/box/plan/membership/account on hold/ice/pause, go on
    pause,
    press/hit pause, take/have * break, take/have * breather, step away for~, stop * for now, freeze *
    subscription/plan,
    pause * subscription/delivery/box/plan/membership, suspend * subscription/delivery/box, go on * break, stop *
    delivery,
    hold off on * delivery/box, take time off, give it * rest
  who: pauser
  near: subscription_pause

kit_resume
  name: sub/subscription/plan/delivery/membership/account/box/order resume/unpause/unfreeze/restart/reinstate
  say: pick thing up again, pick up where they leave off, start again, start up again, come back off/from/after *
    pause/break/hold, come back from * break, come off pause/hold, unpause, unfreeze, resume, lift * pause,
    resume * subscription/delivery/box/plan, restart * subscription/delivery/box/plan, end * break/pause,
    take up * subscription again, be back after * break/pause, return from * break/pause
  near: subscription_resume

kit_return
  name: sub/subscription/subscriber/member/account/customer/plan/user reactivate/reactivation/win_back/winback/rejoin/
    resubscribe/return/comeback/restore, winback/win_back success/convert/complete, reactivation
  say: come back to us, come back, come back after/since * cancel/leave/churn/quit, return to us, return after *
    leave/cancel/churn/quit, rejoin, resubscribe, sign up again, subscribe again, start again after * cancel/leave,
    be win back, win back, give us another go/try/chance, give us * second go/try/chance, join again, reactivate,
    reactivate * account/subscription, re join, be lure back, be tempt back
  who: returner~, boomerang, win back
  near: subscription_resume

save_offer_take
  name: retention/save/win_back/winback/stay/cancel/discount/rescue/loyalty_save offer
    accept/take/claim/redeem/success,
    retention accept, cancel flow save/deflect, churn prevent/save, cancelation save/prevent/abort
  say: accept/take/take_up/claim/say_yes_to/go_for * retention/save offer, take us up on * offer, be talk into stay,
    be talk out of cancel/leave, be persuade to stay, be convince to stay, decide to stay, choose to stay, agree to
    stay,
    stay after * offer, be win over by * offer, be keep by * offer, be save by * offer, change * mind about
    cancel/leave,
    stay because of, stay for
  near: offer_accept

save_offer_refuse
  name: retention/save/win_back/winback/stay/cancel/discount/rescue offer decline/reject/refuse/dismiss/ignore,
    retention decline/reject
  say: turn/knock * offer down, turn down/knock_back/refuse/decline/reject/pass_on/say_no_to/wave_away/ignore *
    retention/save/stay offer, say no to * when * leave/cancel, turn down * when * leave/cancel, not take * offer to
    stay,
    refuse to stay, not be talk into stay, not be talk out of leave, reject * offer to stay
  near: offer_decline

leave_try
  name: cancel/cancelation flow/page/screen/process/survey start/view/open/enter/begin, <to_start> cancelation,
    leave/exit attempt
  say: go to cancel, try to leave/cancel/quit, start/begin to leave/cancel/quit, think about/of leave/cancel,
    be about to cancel/leave, want to leave, look at cancel, get as far as cancel, consider cancel/leave,
    come close to cancel/leave, nearly/almost cancel, toy with cancel
  near: subscription_cancel_start

plan_pick
  name: plan/box/package/kit/bundle/tier/size/subscription/meal_plan select/choose/pick/configure/set, <to_choose>
    plan/box
  say: pick/choose/select/go_for/opt_for/settle_on/decide_on/go_with * plan/box/package/kit/bundle/option
  near: subscription_start, meal_plan

meal_pick
  name: meal/recipe/dish/menu select/choose/pick/add/save
  say: pick/choose/select/go_for/opt_for/settle_on/decide_on * meal/recipe/dish, choose * dinner, pick what to cook,
    choose what they cook, pick meal
  near: meal_plan

meal_swap
  name: meal/recipe/dish/protein/item swap/change/switch/replace/exchange
  say: swap/change/switch/trade/replace/exchange * meal/recipe/dish for/with/- another/different/-, swap out *
    recipe/meal/dish,
    change * meal/recipe, switch * meal/recipe/dish/protein
  near: meal_plan

extra_add
  name: add_on/addon/extra/upsell/side/treat/gift add/select/buy/purchase/choose/take
  say: add/throw_in/tack_on/chuck_in/pop_in/put_in/include/take/order/buy/get * extra/add_on/addon/side/treat,
    add * to * box/order/kit, throw * in * box, treat themselves to * extra, stick in * extra, go for * extra
  near: add_on_buy, cart_add

delivery_move
  name: delivery/shipment/slot/box/delivery_day/delivery_date reschedule/move/change/update/shift/postpone/modify
  say: move/shift/push_back/bring_forward/put_back/postpone/reschedule/change/rearrange * delivery/box/slot/shipment,
    change * delivery day/date/slot/time, have * delivery/box on another day, get * box on another day,
    ask for * delivery on another day, delivery on another day, put/push * delivery back,
    ask for * later/another delivery,
    move/switch/change/push/put * delivery/drop_off/slot to/for another/different/later/early/new day/date/time/slot
  near: booking_change, profile_update

slot_book
  name: slot/delivery_slot/time_slot/window/delivery_window book/select/choose/reserve/pick
  say: book/choose/pick/select/reserve/get/grab * slot/delivery_slot/time_slot/window/delivery_time
  near: checkout_step

card_change
  name: card/payment_method/billing/payment/payment_detail/credit_card update/change/replace/renew/edit/swap
  say: update/change/replace/swap/switch/renew * card/payment_method/payment_detail/card_detail/billing_detail,
    give us * new card, put in * new card, enter * new card, add * new card, swap/switch to * card,
    new card detail, use * new card, give us new payment/billing/card detail, sort out * card/payment, fix *
    card/payment,
    put * card right
  near: payment_info, profile_update

billing_fail
  name: charge/billing/bill/debit/renewal/payment/card/collection
    fail/decline/error/reject/bounce/unsuccessful/return,
    dunning start/enter
  say: can/could not be charge/bill/debit, could not charge/bill/debit, can not charge/bill/debit, not be able to
    charge,
    fail to charge/bill, fail attempt to charge/bill, fail charge/billing, charge/billing bounce/fail/decline,
    payment bounce, bounce payment, card run out of fund, card stop work, we fail to take payment,
    could not take * payment/money, can not take * payment/money, not able to take * payment, try to charge * but fail
  near: payment_fail

box_get
  name: box/kit/crate/hamper/bag/parcel deliver/arrive/receive/drop_off/land
  say: get/receive/have/take_delivery_of * box/kit/crate/hamper, box/kit/crate/hamper
    arrive/come/land/turn_up/show_up,
    have * box/kit/crate deliver, have * box, box deliver
  near: order_deliver

box_send
  name: box/kit/crate/hamper ship/dispatch/send/leave/pack
  say: box/kit/crate/hamper ship/go_out/leave/be_on_way/dispatch, box be on * way, send out * box/kit
  near: order_ship

box_bill
  name: box/kit/week/delivery/renewal/recurring/subscription charge/bill/pay/payment
  say: be bill for * box/kit, be charge for * box/kit/week, pay for * box/kit/week, bill/charge for * box/kit
  near: payment, purchase

free_box_claim
  name: free_box/free_meal/gift/free_trial/referral_gift/referral_box/invite_reward/friend_offer
    claim/redeem/accept/use/
    take/activate
  say: claim/take_up/redeem/accept/use/get/take * free_box/free_meal/free_gift -/from_friend, take up * free
    box/meal/gift,
    take * friend up on, try * free box, use * friend's free box, get * box from * friend, get * free box/meal from
  near: invite_accept

friend_win
  name: referral/friend/refer_user/refer_user/invitee convert/join/sign_up/signup/success/complete/purchase/order
  say: bring in * friend, bring * friend in, bring * friend on board, get * friend to join/sign_up/subscribe/order,
    have * friend join/sign_up, win us * customer, bring us * customer, friend join/sign_up
  near: invite_accept, invite_send

quiz_take
  name: quiz/taste_quiz/onboarding_quiz/style_quiz/survey/questionnaire/taste_profile/preference
    complete/finish/submit/
    fill/answer
  say: finish/complete/get_through/do/take/fill_in/fill_out/answer/get_to_end_of * quiz/questionnaire/taste_profile
  who: quiz taker, quiz finisher
  near: quiz_complete
"""

"""Event concepts of what comes with goods: collection, delivery, fitting, repair, warranty, trade-in, boxes."""

from __future__ import annotations

TEXT = """
# collection and delivery
pickup_ready
  name: order/pickup/collection/click_collect/parcel/package/item/prescription/rx ready,
    ready for/to pickup/collection/collect/pick_up, ready for pick_up, pickup notify, collection notify
  say: order/parcel/package/item/prescription/pickup/collection ready for/to * collection/pickup/pick_up/collect,
    ready for collection/pickup/pick_up, ready to collect/pick_up, have * wait to be collect/pick_up,
    order/parcel/package wait in store/shop/branch, order/parcel be in for collection
  near: order_pickup

pickup_expire
  name: pickup/collection/click_collect/parcel <to_expire>/miss/uncollect/lapse/no_show/not_collect/unclaim,
    order/parcel/item uncollect/not_collect/not_pick_up, pickup no_show
  say: leave * uncollect/unclaim, leave order/parcel/package at/in * store/shop/branch,
    not collect/pick_up/come_for * order/parcel/package/pickup, not come/show_up/turn_up to/for collect/pick_up/
    collection/pickup, let * collection/pickup lapse/expire, miss * collection/pickup,
    forget to collect/pick_up
  near: order_pickup

delivery_book
  name: delivery/delivery_slot/slot/delivery_window/time_slot schedule/book/choose/select/reserve/pick/confirm
  say: <to_book>/choose/pick/select/arrange/schedule/secure/get * delivery_slot/delivery/slot/delivery_window/
    time_slot/
    delivery_day/delivery_time, delivery schedule/book, slot book, book slot, have * delivery book/schedule
  near: order_deliver

install_book
  name: installation/install/fitting/set_up/assembly/setup_visit/engineer/technician/measure book/schedule/request/
    arrange/order
  say: <to_book>/arrange/schedule/request/ask_for/want * installation/fitting/assembly/engineer/technician/installer/
    fitter/measure, book * in to be fit/install, arrange for * to be fit/install, have * installation book
  near: appointment_book

install_done
  name: installation/fitting/assembly/engineer_visit/technician_visit complete/finish/do/perform, engineer visit
  say: have * install/fit/assemble/plumb_in/put_together/mount, get * install/fit/assemble/mount,
    installation complete/
    finish, installation, fitting, mount by, fit by, put up by, install by, fit for them
  near: appointment_attend

# repair
repair_book
  name: repair/service_request/fix/repair_job/mend/service <to_book>/request/create/start/open/drop_off/check_in/log/
    submit/raise/receive, book/request repair, device drop_off repair
  say: bring/take/send/hand/put/book/drop_off * in for repair/service/fix/mend, <to_book>/request/arrange/log/need/
    want/
    ask_for * repair/fix, drop_off/bring_in/hand_in/send_in/send_off/take_in/send_away/bring/take * to be fix/repair/
    mend/service, bring * in to be fix/repair, take * in to be fix/repair, bring/take/send * in to have * repair/fix/
    mend, bring * to have * repair/fix/mend, drop * off to be fix/repair/mend,
    drop * off for repair/fix, bring * for repair, send * for/off_for/away_for repair, have * in for repair,
    repair request, repair
  near: appointment_book

repair_done
  name: repair/fix/service/mend/repair_job complete/finish/do/collect/resolve/close/ready, device repair
  say: have * fix/repair/mend, get * fix/repair/mend, have * put right, have/get * back from repair, repair complete/
    finish/do, repair be complete/finish/do, fix, mend, repair take, repair last, repair
  near: repair_book

quote_approve
  name: quote/estimate/quotation accept/approve/agree/sign_off/confirm, quote/estimate be accept
  say: <to_accept>/<to_approve>/agree/agree_to/go_ahead_with/say_yes_to/go_with/okay/give_go_ahead_for/
    give_go_ahead_to/
    give_green_light_to/give_nod_to * quote/estimate/quotation, say yes to * quote/estimate, quote/estimate accept/
    approve, reply with yes, give * go ahead, give go ahead, give green light, tell us to go ahead
  near: offer_accept

quote_decline
  name: quote/estimate/quotation <to_decline>/expire/lapse/refuse
  say: <to_decline>/balk_at/walk_away_from/back_away_from * quote/estimate/quotation, say no to * quote/estimate,
    quote/estimate <to_decline>, let * quote/estimate lapse/expire
  near: offer_decline

quote_send
  name: quote/estimate/quotation send/issue/give/provide/email
  say: send * quote/estimate/quotation, give * quote/estimate/quotation, be send * quote/estimate, get * quote/
    estimate,
    have * quote/estimate, receive * quote/estimate, be quote, quote for
  near: quote_request

# warranty
warranty_register
  name: warranty/guarantee/product/appliance/serial_number register/registration/activate
  say: register * warranty/guarantee/product/appliance/purchase, activate * warranty/guarantee, warranty registration,
    register for * warranty/guarantee, sign up * warranty
  near: device_add

warranty_buy
  name: extend_warranty/warranty/protection_plan/care_plan/cover_plan/service_plan/device_protection/damage_cover/
    guarantee/extend_cover/care purchase/buy/add/take_out/order/start/activate/attach/extend
  say: buy/purchase/take_out/get/add/go_for/opt_for/pay_for/choose * extend_warranty/warranty/protection_plan/
    care_plan/
    cover_plan/extend_cover/damage_cover/extend_guarantee/accident_cover/protection/guarantee, extend * warranty/
    guarantee/cover, extend warranty/cover/guarantee, protection plan, warranty extension
  near: policy_buy

warranty_cancel
  name: extend_warranty/warranty/protection_plan/care_plan/cover_plan/service_plan/extend_cover <to_cancel>/lapse/
    drop/
    remove/refund
  say: <to_cancel>/drop/let_lapse/give_up/lose * extend_warranty/warranty/protection_plan/care_plan/cover_plan/
    extend_cover/damage_cover/guarantee, let * extend_warranty/warranty/protection_plan/care_plan/cover lapse/go
  near: policy_cancel

warranty_end
  name: warranty/guarantee/protection_plan/cover <to_expire>/end/lapse/run_out
  say: warranty/guarantee/protection_plan run_out/expire/lapse/end/be_up, go out of warranty, be out of warranty/
    guarantee
  near: subscription_expire

# trade-in and buy-back
trade_in_quote
  name: trade_in/buyback/buy_back/part_exchange quote/valuation/value/estimate/offer/price <to_view>/request/get/
    start/
    complete/receive/generate/show/create, trade_in quote/valuation/estimate/start/begin
  say: <to_view>/get/look_up/find_out/work_out/ask_for/request/want * trade_in_value/trade_in_quote/trade_in_price/
    trade_in_offer/trade_in_valuation/trade_in_estimate/valuation, look_at/check/find_out/see/ask/wonder/look_up/
    work_out * what * be worth, <to_view>/find_out/ask * how much * be worth, see what they would get for,
    look_at/check/find_out/see/ask/wonder/look_up/work_out what * old * be worth,
    find out what they could get for, start * trade_in, get * value, have * value, price up * old
  near: quote_request

trade_in
  name: trade_in/buyback/buy_back/part_exchange/recycle accept/complete/finish/process/confirm/do, trade in, buyback,
    device trade
  say: trade in, trade * in, part exchange, part ex, hand in * old, swap * old for, sell * back to us, sell us * old,
    trade up * old, get * for * old device/phone/laptop/tablet/console/machine/handset/computer/car/bike,
    get * for * use device/phone/laptop/tablet/console/machine, be pay for * old, go through with trade_in,
    sell us * device/phone/laptop/tablet/console/handset/computer/car/bike, sell us * old, recycle * old,
    complete * trade_in, trade in
  near: device_upgrade

trade_in_decline
  name: trade_in/buyback/part_exchange <to_decline>/fail/refuse/cancel/expire
  say: <to_decline> * trade_in/buyback/part_exchange, trade_in <to_decline>, have * trade_in <to_decline>,
    trade in fall through, not take * trade_in
  near: offer_decline

price_match
  name: price match/promise/beat request/submit/claim/ask/start/make, price match
  say: match * price, ask * match price, ask * to match, price match, claim * price_match,
    find * cheap elsewhere and ask,
    want * price match, use * price_promise, beat * price
  near: quote_request

trade_in_send
  name: trade_in/buyback/part_exchange send/ship/receive/post/submit/drop_off
  say: send_in/send_off/post/post_off/ship/mail/drop_off/hand_in * trade_in, send * trade_in in/off/back,
    trade_in receive/ship/arrive, send_in/post/ship * old
  near: trade_in

trade_in_pay
  name: trade_in/buyback/part_exchange pay/payout/credit/reward
  say: pay/get/receive for * trade_in, be/get pay for * trade_in/old, get * for * trade_in, trade_in pay,
    have * trade_in pay
  near: trade_in

# what goes wrong on the way, and what is sent back
parcel_lose
  name: order/parcel/package/shipment/delivery/item lose/missing/go_missing/disappear
  say: order/parcel/package/delivery/shipment/item lose/go_missing/get_lose/disappear/vanish, lose * in post/transit,
    lose parcel/package, never receive * order/parcel/package, order/parcel/package never arrive/come/turn_up/show_up,
    missing parcel/package/order/item, have * go missing
  near: delivery_fail

parcel_damage
  name: order/parcel/package/shipment/item/delivery/goods damage/break/arrive_damage/arrive_break
  say: order/parcel/package/delivery/item arrive/turn_up/come/show_up/land damage/break/smash/dent, damage in transit,
    damage parcel/package/delivery/item, parcel/package/item damage, receive/get * damage/break item/parcel/package
  near: delivery_fail

return_approve
  name: return/rma approve/accept/authorize/grant
  say: <to_approve>/accept * return, return <to_approve>/accept/go_through, have * return <to_approve>/accept
  near: order_return

return_decline
  name: return/rma/refund <to_decline>
  say: <to_decline> * return/refund, return/refund <to_decline>, not take/accept/allow * return, not take * back,
    have * return/refund <to_decline>, refuse * money back
  near: order_return

replacement_send
  name: replacement send/ship/issue/order/deliver/request, item/product/device/order replace
  say: get/receive/send/be_send/want/ask_for/ship * replacement, have * replace, be give * replacement,
    replace * item/
    product/device, replacement
  near: exchange

technician_visit
  name: technician/tech/engineer/installer/plumber/electrician/service visit complete/do/finish/attend/arrive/make
  say: technician/engineer/installer/tech/plumber/electrician come/visit/turn_up/call/arrive, have * technician/
    engineer/installer out/round/in, technician/engineer visit, get * technician/engineer out
  near: appointment_attend

# boxes sent again and again
box_skip
  name: box/delivery/order/shipment/month/week/crate/kit/bag <to_skip>/pass
  say: skip/pass_on/miss/sit_out * box/crate/kit/month/shipment/delivery, give * box/crate/kit/month/delivery miss,
    box skip, skip month,
    not want * box this month, leave out * month/box
  near: subscription_pause

box_change
  name: box/kit/crate/bundle/bag/order customize/personalize/edit/build/curate/swap/modify/make, box item swap
  say: customize/personalize/tailor/edit/build/tweak/curate/change/choose * box/kit/crate, swap * in/from/into/
    out_of *
    box/kit/crate, swap * out, pick what go in * box
  near: meal_plan

box_rate
  name: box/kit/crate/meal/sample/recipe rate/rating/score/review/feedback
  say: rate/score/review * box/kit/crate, give * box/kit/crate star, give * box/kit/crate * star
  near: rate

# trying things on and finding what fits
try_on
  name: virtual_try_on/try_on/virtual_mirror/ar/ar_view/shade_match/try_before_buy use/start/open/complete/launch/
    view/
    try, virtual try on, try on, ar try on, ar view
  say: try * on virtually, try on, try * on, use * virtual_try_on, use * try_on, virtually try, use * virtual_mirror,
    see how * would look, try * on screen, try * in ar, view in room, see * in room
  near: feature_use

sample_order
  name: sample/tester/swatch/trial_size request/order/add/claim/choose/get
  say: order/ask_for/request/get/claim/choose/want * sample/tester/swatch/trial_size, send off for * sample/swatch,
    free sample/swatch
  near: purchase

style_quiz
  name: style/skin/hair/shade/fit/beauty/taste/gift/product_finder quiz/test/finder/profile/consultation complete/
    finish/
    take/submit/start, quiz/finder result show/view, shade/product/gift finder use/complete
  say: take/do/complete/finish/fill_in * quiz, find * shade, answer * quiz, quiz result, come out as,
    be match to * shade
  who: quiz taker
  near: quiz_complete

# paying what is owed
debt_clear
  name: arrear/debt/overdue_balance/balance/outstanding_balance/late_fee clear/pay_off/settle/repay/catch_up/resolve
  say: clear/pay_off/settle/pay_down/wipe_out/catch_up_on/make_good/square/repay * arrear/debt/overdue_balance/
    outstanding_balance, pay what they owe, settle what they owe, catch up on/with payment/bill, pay off balance,
    clear balance, get out of arrear, be back up to date, get back up to date
  near: invoice_pay

# loyalty
points_expire
  name: point/reward/loyalty_point/mile/credit/coin/cashback/voucher/stamp expire/lapse/lose/forfeit/expiry
  say: lose * point/reward/mile/credit/coin/stamp, point/reward/mile/credit/coin/stamp expire/lapse/run_out/
    go_to_waste,
    have * point/mile/reward/credit expire/lapse, let * point/mile/reward/credit expire/lapse/go_to_waste/run_out,
    forfeit * point/mile, point expiry
  near: points_redeem

referral_convert
  name: referral/refer_friend/friend convert/purchase/buy/order/complete/success/reward/qualify
  say: friend/referral buy/order/purchase/convert, bring in * friend/customer who buy/order/purchase, refer * who buy/
    order/purchase/convert, get friend to buy, have friend/referral buy/order, bring us * customer,
    have * referral convert, earn * referral_reward, win us * customer
  near: invite_accept
"""

"""Event concepts of places where cars are sold: adverts and dealers, test drives, part exchange, finance, deposits."""

from __future__ import annotations

TEXT = """
# looking
vehicle_search
  name: car/vehicle/van/bike/motorbike/motorcycle/stock/inventory/use_car/new_car search/query/find/filter,
    search car/vehicle/van/stock/inventory, srp <to_view>, stock/inventory list <to_view>
  say: search/look/hunt/browse/shop/look_around/search_around/be_look for * car/vehicle/van/motor/ride/wheel/runabout,
    search/browse/look_through/go_through/scroll_through * listing/advert/ad/stock/inventory/classify,
    search for * new/use/second_hand/family car, run/do/make * search, run/do * car/vehicle search, search,
    search on * make/model, search by * make/model, look for, be on * hunt for * car/vehicle
  near: search

vehicle_view
  name: car/vehicle/van/bike/motorbike/motorcycle/motor/vdp/vehicle_detail/vehicle_detail_page/car_detail/
    car_advert/vehicle_advert/classify/advert <to_view>/open/click/see/look/visit/detail_view,
    <to_view> car/vehicle/vdp/advert/vehicle_detail
  say: <to_view>/look_at/see/open/click_on/click/check_out/eye_up/have_look_at/take_look_at/visit/browse/inspect/study *
    car/vehicle/van/motor/motorbike/motorcycle/listing/ad/advert/car_ad/car_listing/classify/hatchback/saloon/coupe/
    convertible/suv/estate/diesel, look through * car, look over * car/vehicle, look at, check out, view,
    go to * listing/advert/car
  near: product_view, property_view

photo_browse
  name: gallery/photo/image/picture/carousel/slideshow <to_view>/open/swipe/scroll/browse/expand/zoom/click/enlarge/
    slide, image gallery
  say: swipe/look/flick/scroll/go/click/leaf/page/browse through * photo/picture/image/gallery/slideshow/carousel/snap,
    <to_view>/look_at/open/browse/see/study/check_out/enlarge/zoom_in_on * photo/picture/image/gallery/slideshow/snap,
    look at all * photo/picture, use * gallery
  near: property_view, product_view

video_tour
  name: video/virtual/360 walkaround/tour/walkthrough/walk_around/walk_through <to_view>/play/watch/start/open,
    walkaround/walkthrough/spin <to_view>/play/watch/start, 360 <to_view>/open/spin
  say: <to_view>/watch/play/take/start * walkaround/walk_around/video_walkaround/video_tour/virtual_tour/walkthrough/
    walk_through, watch * video of * car/vehicle/house/property, see * walkaround, watch * video, spin * car * around
  near: video_start

vehicle_save
  name: car/vehicle/van/listing/advert/ad/stock shortlist/save/favorite/heart/bookmark/garage/park/star,
    shortlist/garage/favorite add/save/create, add to shortlist/garage
  say: shortlist/save/favorite/heart/bookmark/star/park/pin/like/fave * car/vehicle/van/listing/advert/ad/motor,
    <to_add>/put/stick/save/place * car/vehicle/listing/advert/motor to/on/in/into * shortlist/garage,
    <to_add>/put/stick/save/place * to/on/in/into * shortlist/garage, shortlist, keep * car/listing for later,
    save, favorite, add to * shortlist, park * in * garage
  near: wishlist_add, bookmark

vehicle_unsave
  name: shortlist/garage/favorite/car/vehicle/listing/advert unsave/unshortlist/unfavorite, shortlist/garage/favorite
    remove/delete/clear/drop, remove from shortlist/garage
  say: unsave/unshortlist/unfavorite/unheart * car/vehicle/listing/advert,
    <to_remove>/take/drop/delete/cross/strike/knock * car/vehicle/listing/advert/motor from/off/out_of *
    shortlist/garage, <to_remove>/take/drop/delete/cross/strike/knock * from/off/out_of * shortlist/garage,
    clear/empty/prune * shortlist/garage
  near: wishlist_remove

vehicle_compare
  name: car/vehicle/compare/comparison/property/product tool/- use/open/view/start/compare, compare tool/car/vehicle
  say: compare * car/vehicle/motor/model/property/listing, use * compare/comparison tool, use * comparison,
    put * car/vehicle/model/listing side_by_side, weigh * car/vehicle/model/listing against,
    weigh up * car/vehicle/model/listing,
    weigh * car/vehicle/model/listing up, pit * car/vehicle against, line up * car/vehicle side_by_side, compare,
    set * car/vehicle against, stack * car/vehicle up against, look at * car/vehicle side_by_side
  near: product_compare

saved_search_delete
  name: save_search/search_alert/alert delete/remove/cancel/turn_off/clear
  say: delete/remove/get_rid_of/drop/bin/cancel/clear/turn_off/scrap * save_search/alert/search,
    no longer want * save search/alert, stop * save search/alert
  near: saved_search

# dealers and sellers
dealer_view
  name: dealer/dealership/showroom/garage/seller/agent/agency/forecourt/branch page/profile/listing/stock/- <to_view>/
    open/visit/click/browse
  say: <to_view>/look_at/visit/open/check_out/browse/click_on/look_up/look_through/research * dealer/dealership/
    showroom/dealer_page/dealer_profile/seller_page/seller_profile/forecourt/agency, look at * seller,
    see who be * dealer/seller, browse * stock of * dealer
  near: restaurant_view, page_view

number_reveal
  name: phone/phone_number/contact/telephone reveal/show/unmask/uncover/unlock/display/click/tap/view/unhide,
    number reveal/unmask/uncover, reveal/show phone/contact, click to_call,
    dealer/seller/agent phone reveal/show/view/click, call click/tap
  say: reveal/show/uncover/unmask/unlock/see/view/display/get/look_up/click_to_see/ask_for * phone_number/
    telephone_number/
    number/phone/contact_detail, click/tap for * phone_number/number, tap/click to call/ring/phone *
    dealer/seller/agent/garage, tap/click to call, get * number of * dealer/seller/agent, see how to ring/call
  near: call_support, lead_create

lead_send
  name: enquiry/inquiry/lead/contact_form/message/callback/contact send/submit/create/make/request,
    dealer/seller/agent/owner enquiry/inquiry/message/contact/email, enquire, <to_contact> dealer/seller/agent/owner
  say: enquire/inquire/ask/write/message/get_in_touch/make_contact/reach_out/send_message/call about * car/vehicle/
    listing/advert/property/house/flat/ad, enquire, inquire, enquire/inquire on/over/after/via/through/by/with,
    send/make/submit/put_in/fire_off/leave * enquiry/inquiry, contact/message/email/write_to/get_in_touch_with/
    reach_out_to/approach/speak_to/talk_to/get_hold_of/ask/text/call/phone/ring * dealer/dealership/seller/agent/owner/
    garage/showroom/vendor, ask * dealer/seller/agent * question, send * message to * dealer/seller/agent/owner,
    send * dealer/seller/agent/owner * message, request * callback/call_back, express * interest in * car/vehicle
  who: enquirer, inquirer, lead~
  near: lead_create, form_submit, message_send

lead_answer
  name: dealer/seller/agent/owner/enquiry/inquiry/lead/garage reply/respond/response/answer/reply,
    reply receive dealer/seller/agent, enquiry/inquiry/lead answer/reply/respond
  say: get/receive/have/be_send/wait_for * reply/response/answer/message/word * from * dealer/seller/agent/owner/garage/
    dealership, get * dealer/seller/agent reply/response, hear back from * dealer/seller/agent/owner/garage/dealership,
    hear from * dealer/seller/agent/owner, dealer/seller/agent/owner/garage reply/answer/respond/write_back/get_back/
    call_back, have * dealer/seller/agent/owner/garage reply/answer/respond/get_back/write_back,
    be answer by * dealer/seller/agent, be contact by * dealer/seller/agent
  near: message_receive

# driving
test_drive_book
  name: test_drive/test_ride/demo_drive/drive <to_book>/request/arrange/create/schedule/submit/confirm,
    <to_book> test_drive
  say: <to_book>/arrange/schedule/set_up/request/sign_up_for/reserve/ask_for/organize/line_up/fix_up/plan/put_in_for *
    test_drive/test_ride/demo_drive, book/arrange/ask/want to test drive, book/arrange/ask to drive, book * in for *
    test_drive, test drive booking, make * appointment for * test_drive
  near: viewing_book, appointment_book

test_drive_cancel
  name: test_drive/test_ride/viewing cancel/call_off/withdraw, <to_cancel> test_drive
  say: cancel/call_off/pull_out_of/back_out_of/drop_out_of/cry_off/bail_on/scrap * test_drive/test_ride
  near: booking_cancel, appointment_cancel

test_drive_take
  name: test_drive/test_ride/demo_drive complete/take/do/finish/attend/happen/do, test drive
  say: take/go_on/go_for/complete/have/do/finish/attend/get * test_drive/test_ride/
    demo_drive, test drive, take * car/vehicle/motor for * spin/drive/run, give * car/vehicle * spin/drive/test_drive,
    drive * car/vehicle, try out * car/vehicle, get behind * wheel, drive one of, take * for * spin
  who: test driver
  near: viewing_attend, appointment_attend

test_drive_miss
  name: test_drive/test_ride/viewing no_show/noshow/miss/not_attend/skip
  say: not_turn_up/not_show_up/not_show/not_come/fail_to_turn_up/fail_to_show/fail_to_show_up/not_make_it/never_turn_up/
    never_show_up/no_show/not_appear for/to/at * test_drive/test_ride,
    miss/skip/forget/not_attend * test_drive/test_ride,
    be * no show for * test_drive, stand up * dealer, leave * dealer wait, not keep * test_drive
  near: appointment_miss

# prices
price_drop_tell
  name: price drop/reduction/cut/fall/change alert/notification/email/message send/deliver/receive,
    price alert/notification send/deliver/receive, price_drop notify/tell/alert
  say: be_send/get/receive/be_give * price_drop/price_reduction/price_cut alert/notification/email/message,
    be_send/get/receive * alert/notification/email/message about/for/of * price drop/reduction/cut,
    be_tell/be_notify/be_alert/hear about/of * price drop/reduction/cut, be tell * price drop/fall/come_down,
    be tell * price have drop, get * price_drop_alert
  near: email_deliver, push_receive

price_watch
  name: price_alert/price_watch/price_drop/price_tracker set/create/subscribe/add/enable/turn_on/sign_up/activate
  say: set/set_up/create/sign_up_for/turn_on/switch_on/ask_for/subscribe_to/enable/add/register_for/activate *
    price_alert/price_watch/price_drop_alert/price_tracker, ask/want to be tell/notify/alert when * price
    fall/drop/come_down/change, ask to know when * price fall/drop/come_down, ask us to tell * when * price,
    watch/track/follow * price, keep * eye on * price, want to hear when * price
  near: stock_alert, saved_search

# part exchange and what a car is worth
valuation_ask
  name: valuation/appraisal/worth request/get/start/submit/complete/create/view/ask/run/see/calculate,
    car/vehicle/property/home/house valuation/appraisal/value, value car/vehicle/home, valuation
  say: value * car/vehicle/van/motor/home/house/property,
    get/request/ask_for/have/want/run/do/book/start/complete/order/
    see * valuation/appraisal/estimate_of_value,
    have * car/vehicle/van/motor/home/house/property value/appraise/price_up,
    get * car/vehicle/van/motor/home/house/property value/appraise,
    ask/check/find_out/see/look_up/wonder/work_out what * car/vehicle/van/motor/home/house/property be worth,
    ask/check/find_out/see how much * car/vehicle/van/motor/home/house/property be worth,
    check/find_out/look_up/work_out/see/ask * value/worth of * car/vehicle/van/motor/home/house/property,
    ask us to value, price up * car/vehicle, get * price for * car/vehicle, want to know what * be worth
  near: trade_in_quote, quote_request

part_exchange_offer
  name: part_exchange/trade_in/part_ex/px/buyback/partex offer/quote/price make/receive/send/give/get/issue/create
  say: get/receive/be_give/be_make/be_send/have * part_exchange/trade_in/part_ex/px offer/quote/price/figure,
    get/receive/be_give/be_make/be_send/have * offer/quote/price/figure for/on * part_exchange/trade_in/part_ex/px/
    old/car/
    vehicle/motor, be offer * part_exchange/trade_in/part_ex/px, be offer * for * old/car/vehicle/motor,
    be make * offer for/on
  near: trade_in_quote

part_exchange_take
  name: part_exchange/trade_in/part_ex/px/partex offer/quote/- accept/agree/take/complete/confirm, trade in,
    part exchange
  say: accept/take/agree_to/say_yes_to/go_with/go_for/take_up/go_ahead_with * part_exchange/trade_in/part_ex/px,
    accept/take/agree_to/say_yes_to * offer for/on * old/car/vehicle/motor, part exchange, part ex, px, trade in,
    part_exchange/part_ex/trade_in/px * car/vehicle/van/motor, trade * in, trade * car/vehicle in,
    hand over * old car/vehicle, give * old car/vehicle in part_exchange, take us up on * part_exchange/trade_in
  near: trade_in, offer_accept

part_exchange_refuse
  name: part_exchange/trade_in/part_ex/px/partex offer/quote/- reject/decline/refuse/turn_down/ignore/expire
  say: reject/turn_down/refuse/decline/say_no_to/pass_on/knock_back/walk_away_from/dismiss * part_exchange/trade_in/
    part_ex/px, reject/turn_down/refuse/decline/say_no_to * offer for/on * old/car/vehicle/motor,
    not accept/take * part_exchange/trade_in/part_ex/px, turn * part_exchange/trade_in/part_ex offer down
  near: trade_in_decline, offer_decline

plate_lookup
  name: vrm/vin/registration/reg/plate/number_plate/registration_number/license_plate/license_plate/vehicle
    lookup/look_up/search/enter/check/find/add/submit/identify
  say: <to_enter>/look_up/type_in/check/search/put_in/key_in/give_us/find/submit/tell_us/run/punch_in * number_plate/
    license_plate/plate/reg/reg_number/registration/registration_number/vin/vrm/plate_number,
    look up * by * plate/reg/vin, look * plate/reg/registration up, do * reg/plate/vin lookup
  near: search

history_check
  name: history/hpi/vehicle_history/background/provenance/carfax check/report purchase/buy/order/run/request/pay/view/
    complete/get, car_check/vehicle_check purchase/buy/order/run
  say: buy/purchase/pay_for/get/order/run/do/take/request/shell_out_for/have * history_check/history_report/hpi_check/
    vehicle_check/car_check/vehicle_history/background_check/car_history/vehicle_report,
    check * car's/car/vehicle * history, check * history/past of * car/vehicle, look into * history of * car/vehicle,
    look up * history of * car/vehicle, hpi
  near: report_view, purchase

# buying
car_reserve
  name: reservation/deposit/reserve/holding/hold fee/deposit/- pay/make/place/complete/confirm/create/success,
    car/vehicle/stock/online reserve/reservation/hold, deposit put_down, <to_pay> deposit
  say: reserve/hold/secure * car/vehicle/van/motor, reserve, put * car/vehicle/van/motor on_hold,
    pay/put_down/place/leave/lay_down/hand_over/make/drop/stump_up * deposit/deposit_on_car/deposit_on_vehicle/
    reservation_fee/holding_fee/
    holding_deposit,
    put * deposit on/down, put * deposit down, put money down, place * hold on * car/vehicle, pay to reserve/hold,
    have * car/vehicle reserve/hold, put * name on * car/vehicle
  who: reserver
  near: payment

reservation_lapse
  name: reservation/hold/deposit/reserve expire/lapse/run_out/end/lose/release/time_out
  say: let * reservation/hold/deposit expire/lapse/run_out/go, have * reservation/hold expire/lapse/run_out/end,
    reservation/hold expire/lapse/run_out/time_out, lose/forfeit * reservation/hold/deposit,
    not follow up on * reservation
  near: booking_cancel

car_buy
  name: car/vehicle/van/motor/bike/motorbike/motorcycle/automobile purchase/buy/sale/sell/order/collect/handover/
    deliver/checkout, vehicle/car purchase complete, deal close/complete~, <to_buy> car/vehicle
  say: buy/purchase/order/get/acquire/pick_up/collect/take_home/take_delivery_of/drive_away/drive_away_in/drive_off_in/
    drive_home_in/pay_for/finance * car/vehicle/van/motor/automobile/hatchback/saloon/suv/coupe/convertible/runaround,
    drive away with * car/vehicle, have * car/vehicle off us, buy, purchase, buy from us, buy with us, buy anything,
    buy something, get * new/use/second_hand car/vehicle, become * owner, spend * on * car/vehicle, pay * for *
    car/vehicle, sign for * car/vehicle
  who: car buyer, buyer
  near: purchase

car_delivery_book
  name: home/car/vehicle/doorstep delivery <to_schedule>/<to_book>/arrange/set/request/confirm/choose,
    delivery/handover/collection <to_schedule>/<to_book>/arrange/date_set/slot_book, delivery date set/choose/pick
  say: <to_schedule>/<to_book>/arrange/set_up/organize/fix/choose/ask_for/request/sort_out * delivery/home_delivery/
    doorstep_delivery/handover, arrange/ask/book/want for * car/vehicle to be deliver/bring/drop_off,
    arrange/book/schedule to have * car/vehicle deliver, set/choose/pick/fix/agree * delivery_date/slot,
    have * car/vehicle bring to * door/home, ask us to deliver
  near: slot_book, delivery_move

car_return
  name: car/vehicle/van/motor return/send_back/hand_back/give_back/reject, return car/vehicle, money_back_guarantee use
  say: return/send_back/bring_back/give_back/hand_back/take_back/reject/give_up/drive_back * car/vehicle/van/motor,
    send/bring/give/hand/take/drive * car/vehicle/van/motor back, return, have * car/vehicle take back,
    use * money_back_guarantee
  near: order_return

warranty_buy
  name: warranty/guarantee/protection/breakdown_cover/service_plan/paint_protection/gap_cover/extend_warranty
    add/purchase/buy/take_out/extend/select/activate
  say: add/buy/take_out/purchase/extend/get/opt_for/go_for/sign_up_for/pay_for/choose/tack_on * warranty/
    extend_warranty/guarantee/breakdown_cover/service_plan/gap_cover/protection/extra_cover,
    add * to * warranty, get * cover for * car/vehicle, cover * car/vehicle
  near: add_on_buy

# finance
finance_reckon
  name: finance/loan/payment/monthly_payment/mortgage/lease/affordability calculator/tool/estimate use/open/view/run/
    calculate/start/submit, calculator use/open/run, finance/payment/mortgage calculate/estimate, quote calculate
  say: use/try/run/open/play_with/play_around_with/check/work_through * calculator/finance_calculator/
    payment_calculator/
    loan_calculator, calculate/work_out/figure_out/estimate/check/tot_up/see/find_out * monthly payment/cost/finance/
    repayment/installment, calculate/work_out/check/estimate * finance/payment/repayment/installment/affordability,
    work out what * would cost * month, work out what * can afford, see what * cost month,
    run * number/figure, check what * can/could afford
  near: loan_calculate, quote_request

finance_ask
  name: finance/car_finance/credit/loan/lease/hp/pcp/mortgage application/app/request/form submit/complete/send/make/
    create, finance apply/request/submit, apply finance
  say: apply for * finance/car_finance/credit/loan/pcp/hp/lease/hire_purchase/leasing, submit/send/make/put_in/fill_in/
    complete/send_in/lodge * finance/credit/pcp/hp/lease application, submit/make/put_in/complete * application for *
    finance/credit, ask for * finance/credit, request * finance, want to finance, seek * finance, apply to finance
  near: application_submit

finance_answer
  name: finance/car_finance/credit/lease/loan application/app/request/- decision/decide/outcome/result/answer/verdict,
    finance/lender decision/decide/result
  say: be decline/approve/accept/reject/turn_down/refuse/knock_back/pass for * finance/credit/car_finance/loan/pcp/hp,
    have * finance/credit/pcp/hp/lease application decline/approve/accept/reject/turn_down/refuse/knock_back/refer,
    have * finance/credit decline/approve/accept/reject/turn_down/refuse/agree/refer,
    get decline/approve/accept/reject/turn_down/refuse/knock_back for * finance/credit/loan,
    get * finance/credit approve/accept/agree/decline/refuse, get refuse/deny * finance/credit,
    be refuse/deny/grant/offer * finance/credit, finance/credit decline/approve/reject/accept/refuse/turn_down,
    get * decision on * finance/credit/application, finance application decline/approve/reject/accept/refuse,
    fail * credit check, pass * credit check, get * yes on * finance, get * no on * finance
  near: application_approve

cover_quote
  name: insurance/motor_insurance/car_insurance/home_insurance quote <to_start>/request/get/ask/begin/click/view/compare
  say: <to_start>/begin/ask_for/get/request/compare/look_for/want/look_at/check * insurance_quote/
    quote for * insurance/cover, <to_start>/ask/look/shop/search/enquire for/about * insurance/car_insurance/cover,
    look for/into/at * insurance, compare * insurance, check what * insurance cost, get * quote for * insurance
  near: quote_begin, quote_request

# selling
ad_place
  name: ad/advert/listing/classify/vehicle/car/sale place/create/post/publish/list/start/go_live/submit/upload,
    <to_create> ad/advert/listing
  say: place/post/create/publish/put_up/put_in/write/submit/take_out/run/start/upload/set_up * ad/advert/advertisement/
    listing/classify, list/advertise * car/vehicle/van/motor/motorbike/house/bike,
    put * car/vehicle/van/motor up_for_sale/on_sale/on_market/for_sale,
    offer * car/vehicle for_sale,
    list * for_sale, put * up for sale, buy * ad/advert, sell * car/vehicle with us,
    try to sell * car/vehicle, start sell * car/vehicle
  who: private seller~, advertiser
  near: listing_create, sell

ad_promote
  name: ad/advert/listing/classify boost/promote/bump/feature/upgrade/highlight/spotlight/renew/refresh/push/top,
    boost/spotlight/bump/highlight/feature buy/purchase/add/activate, premium listing/ad buy
  say: boost/promote/bump/bump_up/feature/upgrade/highlight/push/renew/refresh/give_lift_to/spotlight * ad/advert/
    listing/
    classify, bump * ad/advert/listing up, pay to boost/promote/feature/highlight/bump/push,
    buy/add/take/get/pay_for * boost/spotlight/bump/feature_slot/top_spot/ad_package/highlight/spotlight_package,
    push * ad/advert/listing to * top, put * ad/listing at * top, make * ad/listing stand out
  near: boost_buy

ad_lapse
  name: ad/advert/listing/classify expire/lapse/run_out/end/time_out/go_offline/drop_off
  say: let * ad/advert/listing expire/lapse/run_out/end/go, have * ad/advert/listing expire/lapse/run_out/end/come_down,
    ad/advert/listing expire/lapse/run_out/end/go_offline, ad/advert/listing be take down
  near: listing_remove

sale_tell
  name: car/vehicle/item/listing/ad/advert/property/home sell/sell/mark_sell/sell_mark, mark sell/as_sell,
    sell mark/confirm/report, listing/ad/car sell mark
  say: sell * car/vehicle/van/motor/motorbike/bike, mark * as sell, tell us * be sell, tell us * have sell,
    have * car/vehicle sell, get * car/vehicle sell, get rid of * car/vehicle/motor, find * buyer for * car/vehicle,
    shift * car/vehicle, car/vehicle be sell, sell through us, sell elsewhere, sell with us, get * car off * hand
  near: sell

seller_rate
  name: seller/dealer/dealership/garage/agent/host/vendor <to_rate>/rating/review/star/score/feedback,
    <to_rate> seller/dealer/dealership/agent
  say: <to_rate>/score/review/grade/mark * seller/dealer/dealership/garage/agent/vendor/showroom,
    give/leave * seller/dealer/dealership/garage/agent/vendor * star/rating/score/review/feedback,
    give/leave * star/rating/score/review/feedback for/to/about/on/of * seller/dealer/dealership/garage/agent/vendor,
    say what * think of * seller/dealer/dealership
  near: rate, review

alert_click
  name: alert/alert_email/match_email/price_alert/email_alert/alert_notification <to_click>/tap, alert email click
  say: <to_click>/click_on/click_through/tap/tap_on/follow/respond_to * alert/alert_email/email_alert/price_alert/
    price_drop_alert/price_drop_email/match_email, follow * link in * alert, click through from * alert,
    click * link in * alert, act on * alert
  near: email_click, push_open
"""

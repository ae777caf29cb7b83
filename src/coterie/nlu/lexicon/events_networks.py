"""Event concepts of networks: mobile lines, SIM cards, numbers, handsets, data, calls abroad, broadband, engineers."""

from __future__ import annotations

TEXT = """
app_open
  say: use app, go on app, be in app, use phone app

# plans and contracts
subscription_start
  name: tariff/sim_only/sim_only_plan/airtime/airtime_plan/bundle/contract/pay_monthly/price_plan
    <to_start>/buy/purchase/activate/order/sign/take, plan order
  say: <to_start>/take_out/buy/purchase/get/sign_up_for/take/sign/go_on/join_on * contract/tariff/sim_only/
    sim_only_deal/sim_only_plan/airtime_plan/price_plan/pay_monthly/deal, go sim_only/pay_monthly/on_contract,
    get * new plan/contract, join on * plan/contract/deal, sign * contract, take out * contract/deal/plan, come on board

subscription_renew
  name: recontract/resign/re_sign/regrade, contract/plan/tariff renew/extend/resign/recontract/roll_over, recontract
    complete/-
  say: recontract, resign with us, re sign, sign up again, sign new contract, extend/renew * contract/tariff/deal,
    take * another/new contract, commit again, tie themselves in again, stay for another contract

plan_change
  name: tariff/price_plan/airtime_plan/rate_plan change/switch/migrate/swap/move
  say: change/switch/swap/move/migrate * tariff/price_plan/rate_plan/airtime_plan, move/switch/go to * tariff/
    price_plan,
    switch/move to * different plan/tariff, switch between plan/tariff

subscription_cancel_start
  name: cancelation/disconnection/termination/leave <to_ask>/start/raise/submit, notice give/receive/submit,
    retention call/contact
  say: ask/want/try/threaten to cancel/leave, <to_ask>/request * cancelation/disconnection/termination,
    give/hand_in/serve * notice, want out of * contract, want to leave/cancel/go, start to cancel,
    say they want to leave

retention_call
  name: cancelation/disconnection/termination <to_ask>/raise/submit, retention call/contact
  say: ring/call/phone/get_in_touch up/- to cancel/leave

line_disconnect
  name: line/number/service/sim/connection/account/subscriber/msisdn disconnect/terminate/deactivate/cease/cut_off/
    churn/shut_off, disconnection, disconnection complete
  say: have/get * line/number/service/connection/phone/sim disconnect/cut_off/cut/terminate/deactivate/turn_off/
    switch_off,
    be/get disconnect, be/get cut off, line/number/service be disconnect/cut_off, disconnect * line/number/service
  near: subscription_cancel

line_suspend
  name: line/number/service/sim/connection/msisdn suspend/bar/block/restrict/hold/pause, outgoing call bar, bar apply
  say: have/get * line/number/service/phone/sim/connection suspend/bar/block/restrict, be/get bar/suspend,
    line/number/service be suspend/bar, suspend/bar * line/number/service/sim
  near: line_disconnect, account_lock

line_restore
  name: line/number/service/sim/connection restore/reconnect/unbar/unsuspend/reinstate
  say: have/get * line/number/service/phone/sim restore/reconnect/unbar/reinstate/turn_back_on, be/get reconnect,
    get * line back
  near: account_reactivate

line_add
  name: line/family_line/extra_line/additional_line/sub_account/connection/family_member add/create/open/order
  say: add/take/take_out/get/open * line/family_line/extra_line/second_line/another_line/connection,
    add/put * child/partner/family_member/family/spouse/kid/wife/husband to/on * account/plan,
    add line for
  near: seat_add, device_add

port_code_ask
  name: pac/pac_code/stac/port_out_code/porting_code/transfer_pin/port_code/npac <to_ask>/issue/generate/send/get,
    port out <to_ask>
  say: <to_ask>/request/text_for/get/want/call_for/generate * pac/pac_code/stac/stac_code/porting_code/port_code/
    transfer_pin, want/ask/look/plan to take/move/transfer/port * number elsewhere/away/out/to_another,
    want to take number elsewhere, ask for pac to go/switch/move to, text pac, get ready to leave
  near: port_out

number_port_in
  name: number port/port_in/transfer_in/transfer/move_in, port in/complete, number port complete, mnp in
  say: port/bring/transfer/move/carry * number in/over/across/with/to_us/here, port in, bring number with,
    keep * old/existing/own/current number, keep * number, bring over number,
    move/transfer * number from, port * from
  near: sim_activate

sim_order
  name: sim/esim/sim_card/replacement_sim/free_sim order/request/dispatch/ship/send/buy/purchase
  say: order/<to_ask>/request/get/buy/want/need/send_off_for * sim/esim/sim_card/new_sim/replacement_sim/free_sim,
    get * sim send/send_out, have * sim send/post
  near: sim_activate

sim_activate
  say: get * sim/esim/sim_card work/up_and_run/go, put/make * sim/esim live, set_up/install/scan/download/switch_on/
    turn_on/register * sim/esim/sim_card, bring * sim to life, pop * sim in, swap * sim

sim_swap
  name: sim/esim/sim_card swap/replace/change/transfer/convert, sim swap complete/<to_ask>
  say: swap/replace/change/convert * sim/sim_card, move/switch/convert to/over_to esim, go esim
  near: sim_activate

# credit
top_up
  say: put/add/load/buy/get * credit/airtime on * phone/mobile, buy * voucher/top_up, use/redeem * top_up/voucher,
    put credit on phone, put * money/credit on * sim, feed * phone, refill * phone/sim, buy credit, add credit,
    recharge * phone/sim

auto_top_up
  name: auto/automatic/recurring top_up/topup/recharge/refill set_up/enable/activate/turn_on/create/start/on,
    auto recharge enable/-, auto top up enable/activate
  say: turn_on/set_up/enable/switch_on/activate/start/create/schedule * auto/automatic/recurring top_up/topup/recharge/
    refill, turn_on/set_up/enable/switch_on * auto_top_up/auto_recharge, top up automatically, go onto auto top_up
  near: direct_debit_setup, top_up

credit_low
  name: low/zero balance/credit hit/reach/alert/warn/trigger/-, balance/credit low/run_out/exhaust/threshold/deplete
  say: run/be/get low on credit/balance/money, be/get out of credit, run out of credit, hit/reach/have/
    get * low balance/
    credit, have almost no credit, be run out of credit, use up * credit, credit run low/out
  near: overdraft

add_on_buy
  name: addon/add_on/bolt_on/bolton/booster/boost buy/purchase/add/activate/take/order,
    data/minute/roaming/intl/international/text addon/bolt_on/boost/pass/bundle/extra buy/add/activate
  say: buy/add/get/purchase/take/grab * add_on/bolt_on/boost/booster/extra/data_boost/data_bundle/roaming_pass/
    roaming_bundle, buy/get/add/purchase * extra/more data/minute/text, top up * data, buy extra/more data,
    boost * data/allowance, buy more gig
  near: data_bundle_buy

# using it
plan_data_limit
  name: data/allowance/data_allowance exhaust/deplete/use_up/run_out/consume/finish/cap_hit
  say: use_up/run_out_of/burn_through/get_through/exhaust/finish/go_through/eat_through/chew_through/blow_through/hit/
    reach/max_out/go_over * data/allowance/gig/data_allowance/data_limit/data_cap, have no data left, run dry,
    run out of gig, data run out

data_alert
  name: data/usage/allowance/data_usage/fair_use alert/warn/warning/notification/threshold send/receive/trigger/hit/-,
    usage threshold reach
  say: get/receive/be_send/trigger * usage/data/allowance alert/warning/notification/text, be warn/alert/tell/notify
    about/of * data/usage/allowance, get * warning about * data/usage, be close to * data limit
  near: alert_fire, plan_data_limit

roam
  name: roam start/begin/session/register/detect/attach/use/on, abroad use
  say: go/start/begin roam, roam in, use * phone/mobile/data/sim abroad/overseas/in, travel * with * phone, go roam,
    travel abroad with phone, take * phone abroad/on_holiday, use roam, connect abroad, be roam, use phone/data
    on holiday

roam_cap
  name: roam cap/limit/allowance/data_cap reach/hit/exceed/exhaust, roaming spend cap reach
  say: hit/reach/max_out/go_over/exceed/use_up * roam cap/limit/allowance, max out * roaming/roam,
    hit/reach * cap abroad, use up * roaming
  near: limit_reach

call_abroad
  name: intl/international/overseas/idd call make/place/start/complete/dial/-, international voice
  say: make/place * international/overseas call, call/ring/phone/dial abroad/overseas/internationally,
    call/ring/phone/dial * abroad/overseas, call/ring/phone/dial * another/foreign country, call home abroad,
    ring someone abroad/overseas
  near: call_make

call_drop
  name: call/voice_call/line drop/cut_out/disconnect/lose/fail, call drop detect
  say: have/get/suffer * call drop/cut_out/cut_off/die/lose/fail/disconnect, lose * call, drop call,
    call drop/cut_out/cut_off/die/go_dead, have * drop call, be cut off mid call, be cut off during call
  near: outage

speed_test
  name: speed/connection/network/broadband test/speedtest run/start/complete/take/do/finish/-, speedtest
  say: run/do/take/perform/start * speed_test/speedtest/connection_test/network_test, test/check/measure * speed/
    connection/connection_speed/network/line/broadband, check how fast, see how fast * be, get * speed test result,
    get * speed_test
  near: outage

outage
  name: network/signal/coverage/service fault/problem/issue/complaint report/raise/log, fault report/raise/log,
    no signal report
  say: report/complain_of/complain_about/tell_us_about/raise/log/flag/moan_about * outage/fault/network_problem/
    network_issue/signal_problem/no_signal/bad_signal/poor_signal/network_fault/coverage/reception/slow_internet/
    dead_zone, report/complain_of * signal/network/service/coverage/connection/internet,
    tell us * network/internet/service/signal be down/out/bad, say * network/internet be down, have no signal,
    have bad/poor signal, have * signal problem, network be down
  near: issue_report

voicemail_set
  name: voicemail/voice_mail/call_forwarding/call_divert/caller_id set_up/setup/activate/enable/turn_on/record/customize
  say: set_up/activate/turn_on/record/enable/switch_on * voicemail/voice_mail/call_forwarding/call_divert,
    record * greeting
  near: feature_enable

bill_view
  name: bill view/open/check/read/see, ebill view/open
  say: view/look_at/check/open/see/read * bill/ebill/invoice, have/take * look at * bill
  near: statement_view

bill_pay_fail
  name: bill_payment/bill/direct_debit_payment/invoice_payment fail/decline/bounce/reject/error/return, payment fail
  say: have/get * bill/bill_payment fail/bounce/decline/reject, fail bill payment, can_not/could_not/
    unable_to pay * bill,
    bill_payment fail/bounce, fail to pay * bill, bill payment not go through
  near: payment_fail

spend_cap_set
  name: spend/bill/usage/budget/data cap/limit set/add/change/update/enable
  say: set/put/add/change/ask_for/want * spend/bill/budget/spending cap/limit, cap * spend/spending/bill,
    put * cap/limit on * bill/spend/spending
  near: spend_limit_set

# phones
handset_view
  name: handset/phone/smartphone/mobile/device view/browse/open/see/detail_view/page_view, phone page view
  say: view/look_at/browse/check_out/see/eye_up/shop_for/research/compare * handset/phone/smartphone/device/mobile,
    look at new phone, check out * new phone, shop for * phone, look for * new phone
  near: product_view

handset_buy
  name: handset/phone/smartphone/mobile/device order/buy/purchase/sale/sell/get/pre_order
  say: order/buy/purchase/get/take/pick_up/treat_themselves_to/pre_order * handset/phone/smartphone/mobile,
    get/buy/order * new phone/handset/device/mobile, order phone
  near: device_upgrade, purchase

device_upgrade
  name: handset/device/phone upgrade/renew/swap, handset/device/phone upgrade complete/finish/order/take/accept
  say: upgrade * phone/handset/device/mobile, upgrade to * phone/handset, swap/change/exchange/switch * old phone/
    handset/
    mobile for/to * new, swap/change/switch/replace * phone/handset/mobile, complete/take/get/do * handset/phone/device
    upgrade, take * upgrade, move to * new handset
  near: handset_buy, upgrade

upgrade_due
  name: upgrade eligible/due/available/ready/eligibility, eligible upgrade, upgrade window open, upgrade eligibility
    reach/gain
  say: become/be/get eligible/due/ready/entitle for/to/- * upgrade, reach * upgrade date/window, be due upgrade,
    become due * upgrade, can upgrade, come up for * upgrade, qualify for * upgrade
  near: upgrade

trade_in_quote
  say: get * trade_in quote/price/value/valuation, be quote for * trade_in, have * old phone/handset/device value/price,
    check/see/ask/find_out what * phone/handset/device be worth, value * old phone, price up * trade_in/old_phone,
    look up * trade_in value, trade in quote

trade_in
  name: trade_in/tradein/buyback/recycle complete/accept/receive/finish/send/process, buyback complete
  say: trade in * phone/handset/device/mobile, trade * phone/handset/device/mobile in, hand in * old phone/handset,
    sell us * old phone/handset/device, sell * old phone to us, recycle * phone/handset, give us * old phone,
    complete/finish/do * trade_in, send * old phone back, part exchange * phone

insurance_add
  name: device/phone/handset/gadget/mobile insurance/cover/protection/care add/buy/purchase/take/start/activate/take_out
  say: add/take_out/buy/get/take/purchase * device/handset insurance/cover/protection,
    insure/protect * phone/handset/device/mobile, get * phone insure
  near: policy_buy

claim_file
  name: device/phone/handset/repair/damage claim submit/file/open/raise/make/start
  say: claim for/on * handset/device/screen, make/put_in/submit/file * device/handset claim, put in * claim for,
    make * claim on, claim on * insurance

unlock_ask
  name: phone/handset/device/network/sim unlock <to_ask>/submit/complete/start/-, unlock_code/nuc <to_ask>/issue/send
  say: <to_ask>/request/want/need/get * unlock/unlock_code/phone_unlock, ask/want to unlock * phone/handset/device,
    want/get/have * phone/handset/device unlock, unlock * phone/handset/device
  near: support_ticket

# home
broadband_check
  name: broadband/fiber/coverage/address/availability/postcode check/lookup/search/query,
    availability check, coverage checker use, broadband availability check
  say: check/look_up/search/see * broadband/fiber/coverage/availability/address, check if * get broadband/fiber/
    coverage,
    check whether * get broadband/fiber, run * broadband/coverage/availability check, use * coverage checker,
    check * broadband availability, see if * broadband/fiber be available, look up broadband at address
  near: search

broadband_order
  name: broadband/fiber/home_internet/internet/landline/router/tv_package order/buy/purchase/sign_up/start/take,
    broadband subscription start
  say: order/buy/get/take/sign_up_for/purchase/take_out/go_for/go * broadband/home_broadband/fiber/home_internet/
    internet/router/landline, add * broadband to, get connect to fiber
  near: subscription_start, purchase

install_book
  name: engineer/technician/installer/installation/home_visit/engineer_visit book/schedule/arrange/confirm
  say: book/arrange/schedule/ask_for/request/set_up * engineer/technician/installer/engineer_visit/installation/
    installation_visit, arrange/ask for * engineer/technician to come/visit, book * slot for * engineer,
    have * engineer/technician book

engineer_miss
  name: engineer/technician/installer no_show/miss/not_arrive/fail/late, miss engineer/technician visit/appointment,
    engineer visit miss
  say: have/get * engineer/technician no_show/not_turn_up/not_show_up/not_come, be let down by * engineer/technician,
    engineer/technician not_turn_up/not_show_up/not_come/not_arrive, wait for * engineer/technician, be stand up by
    * engineer/technician, engineer no show, engineer/technician never come/turn_up/arrive/show_up,
    wait for * engineer never come
  near: appointment_miss

parental_set
  name: parental/content/family control/filter/lock/setting change/update/set/enable/toggle/turn_on
  say: change/adjust/update/set/turn_on/switch_on/enable/turn_off/switch_off/tweak/set_up * parental_control/
    content_filter/parental_lock/parental_control_setting/family_control, turn/switch * parental_control on/off
  near: parental_lock, settings_change

data_gift
  name: data/airtime/minute gift/share/transfer/send/donate/give/pass_on
  say: gift/give/share/donate/send/transfer/pass_on * data/gig to * friend/family/someone/child/kid,
    gift/donate/share/give_away * data/gig, give data to someone, send data, data gift, top up * friend
  near: transfer_send

call_support
  name: care/customer_care/contact_center/helpdesk/helpline/service call receive/make/answer/log/handle/contact,
    inbound care_call
  say: call/ring/phone/dial * customer_care/care/customer_service/support/helpline/hotline/call_center/helpdesk/us,
    call/ring/phone us, ring/call/phone in/up, get in touch by phone/call, contact us/care/support by phone/call,
    make * care/support call, have * care_call, speak/talk to * care/support/agent on/over/by phone/call,
    get on phone to us, wait on care call, be on hold

store_visit
  say: come into/to * shop/store, drop/pop/nip in/into * shop/store, go to/into * shop/store, check in at/in shop/store,
    visit * shop/store, walk into * shop/store, go to * one of shop/store
"""

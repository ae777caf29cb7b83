"""Field concepts of groceries brought to the door, restaurants and meal kits."""

from __future__ import annotations

TEXT = """
split_ways
  name: split way/count/by/number, payer count, number of payer, way split
  say: split * between/among/by, share * between/among, divide * between/among, split * way, way, payer
  as: number/count property

party_size
  name: party size, cover, cover count/number, guest count/number, diner count, number of guest/diner/cover, group
    size,
    pax, seat count
  say: party of, group of, table for, table of, cover, guest, diner, people at table, for * people, seat, strong
  as: number/count property
  more: big, large
  less: small

surcharge
  name: surcharge, premium fee/price/surcharge, extra charge/fee/cost, upcharge, supplement, additional charge/fee
  say: surcharge, pay extra, extra, on top, supplement, pay * on top, pay more, upcharge, extra charge, additional
    charge
  as: number/money property

service_fee
  name: service charge/fee, platform/handling/packing/packaging/convenience/small_order/booking fee/charge
  say: service charge, service fee, handling fee, packing charge, small order fee, platform fee
  as: number/money property

wait_minutes
  name: wait minute/min/time/second, quote wait, wait, waiting time, queue time, prep time, minute wait
  say: wait, keep wait, wait time, wait for, be keep wait, stand around, hang around, wait in queue, have to wait
  as: number/second property
  more: long
  less: short

lateness
  name: day/minute/min/hour late/delay, delay minute/min/day/hour, lateness
  say: late, behind time, delay, overdue, behind schedule, past promise time
  as: number property
  more: late

is_late
  name: be late, late, be delay, late delivery, deliver late
  say: late
  as: boolean property
  yes: late, be late, show up late, turn up late, arrive late, come late, behind schedule, delay, behind time,
    later than promise, past promise time
  no: on time, not late, punctual, in time, on schedule

is_sold_out
  name: be oos, oos, be out_of_stock, out of stock, be sell_out, sell out, be unavailable, unavailable
  say: out of stock
  as: boolean property
  yes: sell out, out of stock, unavailable, not available, not in stock, no long available, go out of stock, run out,
    be go
  no: in stock, available

gift_card_balance
  name: gift card balance/value/amount/credit/remain, gift balance, voucher balance
  say: gift card balance, money on * gift card/voucher, balance on * gift card/voucher, credit on * gift card/voucher,
    money leave on * gift card/voucher, something leave on * gift card/voucher, have * on * gift card,
    leave on * gift card/voucher, unspent gift card
  as: number/money trait
  near: balance

credit_balance
  name: credit balance/remain/amount, account credit, store credit, referral credit, promo balance/credit,
    refund balance, wallet credit/money/cash/fund, app/in_app credit, credit available/left, available credit
  say: credit, credit leave, credit in * wallet, wallet credit, money in * wallet, something in * wallet,
    credit to use, credit to use up, credit to spend, unuse credit, unspent credit,
    credit on * account, credit in * account, store credit, leftover credit, credit balance, sit on * credit
  as: number/money trait
  near: balance

pause_end
  name: pause until/end/till/end_at/end_date, resume at/on/date, pause end date, restart at/on/date, hold until,
    snooze until, freeze until
  say: pause end, pause be over, break end, break be over, break run out, come off pause, come off hold, resume,
    be due back, due to resume, due to restart, pause until, on hold until, pause run out, restart, be back from *
    break,
    freeze end, end of * pause, end of * break, hold end
  as: date trait

loyalty_since
  name: loyalty/club/reward/membership/member join/enroll/since/start -/at/on/date, member since, loyalty enroll
    at/on/date, club join date
  say: join * loyalty/club/reward/loyalty_club/loyalty_program/loyalty_scheme, be in * loyalty/club/loyalty_club/
    loyalty_program/reward_program, be * member of * club/loyalty, be * loyalty member, loyalty member since,
    club member since, belong to * club, sign up for/to * loyalty/club, member since, in * loyalty club, in * club
  as: date trait

missed_bookings
  name: no_show count/number/total/-, no show count, miss booking/reservation/appointment count, number of no_show
  say: no show, time they not show up, fail to show, not turn up, miss booking, serial no show, repeat no show,
    no show to * name
  as: number/count trait reservation_miss.count

friends_won
  name: referral make/win/convert/success/complete, friend refer/win/join, successful referral,
    referral count/total, referral make, refer friend/customer count
  say: bring in * friend, bring * friend, win us * friend/customer, get * friend to join/sign_up, refer friend,
    friend refer, successful referral, friend bring in, refer, talk * friend into join
  as: number/count trait friend_win.count

skip_count
  name: skip/skip/box_skip/week_skip count/number/total/-, skip last, box/week skip
  say: skip, skip week, skip box, week skip, box skip, week they sit out, miss week
  as: number/count trait week_skip.count

boxes_had
  name: box/kit/delivery/meal receive/count/total/deliver/number, total box/delivery, number of box/delivery
  say: box, box receive, box so far, box deliver, box have, have * box, receive * box, get * box
  as: number/count trait box_get.count

servings
  name: serving, serving per meal/recipe, portion, portion size, portion per meal/recipe, people per meal, serve
  say: serving, portion, serve, for * people, feed, cook for, portion per meal, serving per recipe
  as: number/count both

recipes_per_week
  name: recipe/meal/dish/dinner/box per week, meal count, recipe count, meal per box, recipe per box, number of meal
  say: recipe per week, meal per week, recipe every week, meal every week, dinner week,
    recipe each week, meal each week, meal per box
  as: number/count both

days_since_leaving
  name: day since cancel/cancelation/churn/leave, day lapse, day away
  say: day after leave, day after cancel, day since cancel, day since leave, day away
  as: number/day property

cooking_level
  name: cook/cooking/kitchen/chef/culinary skill/level/experience/confidence/ability
  say: cook, cooking skill, cooking level, cook level, in * kitchen, cooking ability, experience cook
  as: string trait

daypart_taste
  name: prefer/favorite/usual/top/main daypart/meal/mealtime/visit_time/time_of_day/occasion
  say: mostly come for, usually come for, come for, tend to come for, mostly eat, favorite meal, usual time,
    mainly come for,
    prefer to come for, come in for, mostly visit for, visit us for
  as: string trait

usual_dish
  name: favorite/prefer/top/usual/most_order/signature dish/item/product/drink/meal/menu_item
  say: favorite dish, go to dish, go to order, go to, usual, usual order, favorite item, always order, always have,
    dish they like most, mostly order, favorite drink, order most
  as: string trait

home_branch
  name: home/local/usual/favorite/nearest/prefer restaurant/store/branch/location/kitchen/outlet/cafe
  say: local, home restaurant, local restaurant, usual restaurant, home branch, local branch, nearest restaurant,
    regular haunt, regular at, local be, usual haunt, nearest store, local store, mostly eat at, eat mostly at
  as: string trait

blocked_flag
  name: cod/cash/payment/account/order/user block/ban/restrict/disable, be block/ban
  say: block from, bar from, ban from
  as: boolean trait
  yes: block from * cod/cash/cash_on_delivery/order, bar from * cod/cash/cash_on_delivery/order,
    ban from * cod/cash/cash_on_delivery/order, not allow * cod/cash/cash_on_delivery,
    can not use cod/cash/cash_on_delivery, can not pay * cash/cod, have * cod/cash switch_off/block/disable
  no: allow * cod/cash_on_delivery, can pay * cash/cod

visit_count
  name: visit count/total/number/12m/90d/30d, lifetime visit, number of visit, visit, total visit, cover
  say: visit, come in, time they visit, come to see us, eat with us, drop in, pay us * visit, be in, come by, come
    to us
  as: number/count trait table_seat.count
"""

"""Further names of fields, as teams choose them who say the same in other words; each block adds to a field."""

from __future__ import annotations

TEXT = """
win_rate
  name: victory/win/triumph ratio/rate/percent/percentage/share, share/percent/percentage of win/victory,
    win loss ratio

auto_renew
  name: roll_over/roll/renew/extend/continue automatic/automatically/auto/by_itself/itself, automatic/auto
    renewal/roll_over/extension/rollover/continuation on/enable/-, self renew, renew by default, rollover on

occupation
  name: job, work, profession, line of work, job name/kind/type, work type/field

annual_mileage
  name: mile/mileage/km/kilometer per/each year, annual/yearly mile/mileage/distance/km/kilometer,
    mile/mileage/km
    year/yearly/annual/annually, yearly drive distance, expect annual mileage
  say: annual mileage, yearly mileage, mileage per year
  as: number trait

car_mileage
  near: annual_mileage

penalty_points
  name: license/driving/driver/drive penalty/- point, penalty point, point on license
  say: license point, penalty point, point on * license, driving point
  as: number/count trait

active_policies
  name: active/live/current/open/in_force policy/contract/cover count/number/-, policy/contract/cover
    in force/active/live/current/hold/open, number of policy/contract/cover, policy/contract count
  say: active/live/current/open policy/contract, policy/contract in force, policy
  as: number/count trait

last_login
  name: latest/recent/most_recent/newest/previous/last sign_in/signin/login/log_in/logon/authentication/sign_on
    at/date/day/time/-, sign_in/login/log_in latest/recent

last_active
  name: latest/recent/most_recent/newest session/visit/activity/open/use/usage/launch/appearance at/date/day/time/-

last_order_date
  name: latest/recent/most_recent/newest buy/order/purchase/transaction/checkout at/date/day/time/-

last_store_visit
  name: latest/recent/most_recent/last shop/store/branch/outlet visit/trip/call/stop at/date/day/time/-

order_count
  name: num/number/count/cnt/total/quantity of/- order/purchase/checkout/transaction, order/purchase/checkout
    num/number/count/total/quantity/make/to_date

average_order_value
  name: mean/average/typical/usual basket/cart/order/purchase/check/ticket/bag/trolley/box
    value/total/amount/size/worth/spend/-, basket/cart/order/purchase mean/average/typical, spend/amount per
    order/basket/purchase/cart

total_spend
  name: total/amount/sum/money pay/spend to date/-, amount spend to date, spend/pay to_date/ever/so_far/all_time,
    all time spend/spending/outlay, lifetime outlay/spending/expenditure

monthly_spend
  name: average/typical/mean/usual/- month/monthly spend/outlay/spending/expenditure/usage/bill/cost,
    spend/outlay/spending per/each month, outlay month/monthly
  say: monthly spend/spending/outlay, average monthly spend/spending, spend per/each month, average spend per month
  as: number/money trait

household_size
  name: people/person/resident/occupant/member/inhabitant at/in home/house/household, home/house/household
    people/person/member/resident/occupant/headcount/size/count/number, size of home/house/household,
    live together count

created_at
  name: relationship/customer/client/account/member/membership/banking start/begin/open/since/from/date/at,
    customer/client/member/with_us since/from, relationship since/from, since when customer, start of relationship,
    join on/date/at/day, register/sign_up on/date/at/since/day

renewal_date
  name: next/coming/upcoming bill/charge/payment/renewal/invoice/rollover on/at/date/day/-,
    delivery/club/pass/membership/plan
    next bill/charge/payment/renewal, extend/rollover/term_end date/on/at/day, next bill/charge/payment date

trial_end_date
  name: intro/introductory/test/evaluation/taster/trial/free period/phase/month/- until/end/expire/expiry/over/finish
    on/at/date/day/-, evaluation until/end/expire/over, try_out until/end

expiry_date
  name: valid/good/active/run/live until/till/thru/through/to, end/ending/finish/lapse/run_out date/on/at/day,
    pass/plastic/card/membership/subscription/plan valid until/thru/till/to, card/pass/membership until/till/thru

delivery_pass
  name: delivery plan/pass/membership/subscription/saver active/on/hold/holder/member/current/live,
    have delivery plan/pass,
    be on delivery plan, delivery plan/pass

product_holding
  name: active/open/current/hold/own/live account/product/service/policy/holding,
    account/product/service/policy/holding active/hold/own/open/current/live, kind of account,
    account kind/type hold/own

substitutions_allowed
  name: substitution/substitute/swap/replacement/alternative allow/ok/okay/accept/permit/fine/agree/on/yes,
    allow/accept/permit substitution/substitute/swap/replacement/alternative, ok with swap/substitution
  say: substitution, swap~, substitute~
  as: boolean trait
  yes: allow/accept/permit * substitution/substitute/swap/replacement, substitution/substitute/swap/replacement be
    allow/ok/accept/permit, substitution/substitute/swap/replacement allow/ok/accept/permit, be ok/fine/happy with
    substitution/swap/substitute/replacement
  no: not allow/accept/permit/want * substitution/substitute/swap/replacement,
    substitution/substitute/swap/replacement be
    not allow/ok/accept/permit, no substitution/substitute/swap/replacement, refuse substitution/substitute/swap

has_garden
  name: have garden/yard/backyard/patio/outdoor_space/balcony, garden/yard/backyard/outdoor_space/outside_space
    owner/flag/-, outdoor/outside space/area
  say: garden, yard, outdoor space, backyard
  as: boolean trait
  yes: have garden/yard/backyard/outdoor_space, with garden/yard/backyard/outdoor_space, garden owner, own garden
  no: have no garden/yard/backyard/outdoor_space, without garden/yard/backyard/outdoor_space, no garden/yard

pet
  name: have/own/keep pet/animal, pet/animal keep/owner/own/holder

credit_score
  name: fico point/score/rating/number/-, credit point/index/standing/number, bureau score, credit_bureau score

health_score
  name: wellness/wellbeing/health index/score/rating/grade/point, account/customer/client
    wellness/wellbeing/health/happiness index/score/rating/grade/-

activation_score
  name: activation/onboarding/adoption/setup index/score/rating/grade/point/progress
  say: activation/onboarding/adoption score/index/rating
  as: number trait

net_worth
  name: wealth/asset/fortune estimate/total/value/-, estimate wealth/net_worth/asset, total wealth/asset,
    worth estimate

customer_segment
  name: client/customer/member/buyer tier/class/band/group/segment/category/grade
  say: segment, customer/client segment/tier/class/group
  as: string trait

push_opt_in
  name: alert/notification/push on/allow/enable/ok/permit/accept/consent/agree/subscribe/want,
    accept/allow/want/get/permit alert/notification/push

app_installed
  name: have/use/own app/application, application user/install/download/on/owner

sso_required
  name: sso/single_sign_on/single_signon/saml enforce/require/mandatory/compulsory/force/must/only,
    single signon/sign_on mandatory/enforce/require/compulsory, single sign on mandatory/enforce/require

current_streak
  name: day in row, day in a row, consecutive day, puzzle/crossword/play/login/workout/lesson/- streak/run,
    puzzle/crossword/lesson/workout/play day in row, unbroken day

biometric_on
  name: biometric/fingerprint/face_id/touch_id/face/touch/passkey sign_in/login/log_in/signin/enable/on/use/active/
    set_up,
    face or touch sign in, biometric
  say: biometric, face id, touch id, fingerprint login, fingerprint
  as: boolean trait
  yes: use/have/enable/turn_on/set_up biometric/face_id/touch_id/fingerprint, biometric on/enable
  no: not use/have/enable biometric/face_id/touch_id/fingerprint, biometric off/disable, without biometric,
    no biometric

favorite_category
  name: top/favorite/main/most_read/most_buy/usual/prefer desk/section/department/aisle/category/dept

currency_left
  name: gem/coin/gold/token/diamond/crystal/credit own/hold/balance/stock/bank/leave/available/have/in_wallet

level_number
  name: account/player/user/hero/profile/character rank/level/lvl

elo_rating
  name: pvp/arena/versus/rank/duel/ladder/match elo/rating/mmr/score/point, elo, mmr, skill rating,
    matchmaking rating
  say: elo, mmr, elo rating, skill rating, arena/pvp/rank/ladder rating
  as: number trait

battle_pass_on
  name: battle_pass/season_pass/pass active/on/own/hold/holder/owner, have battle_pass/season_pass, pass holder/owner
  say: season pass, battle pass
  as: boolean trait
  yes: have/own/hold season_pass/battle_pass, season_pass/battle_pass owner/holder, with season_pass/battle_pass
  no: have/own/hold no season_pass/battle_pass, not have/own season_pass/battle_pass, without season_pass/battle_pass

is_late
  name: miss eta/slot/promise/deadline/window/target, late, delay, be late/delay, arrive/deliver/run late, overdue,
    behind schedule/time, past eta/promise

reason
  name: cause, why, ground, motive, trigger~,
    cancel/cancelation/termination/exit/quit/leave/rejection/refusal/block/return/refund
    cause/why/ground/motive, cause of cancelation/termination/exit/refusal, because

wait_minutes
  name: wait/queue/hold/waiting/queuing min/minute/sec/second/time/length/duration/sec, time in queue/line/hold

first_try
  name: clear/win/beat/pass/complete/do/- first go/try/attempt/shot, on first go/try/attempt, at first attempt,
    one shot
  say: first try, first go, first attempt, at first try/attempt/go, on first try/attempt/go
  as: boolean property

timed_out
  name: be/hit/- time_out/timeout
  say: time out, timeout
  as: boolean property

skipped
  name: be/- skip/bypass/jump/dismiss/pass_over, bypass
  say: skip, bypass, skip it
  as: boolean property
  yes: skip, bypass
  no: not skip, without skip, not bypass

resolved
  name: query/issue/problem/case/request/call/ticket/question/matter/complaint solve/settle/resolve/fix/close/
    sort_out,
    be/- solve/settle/resolve/fix/sort_out, solution find
  say: resolve, solve, sort out, settle~, fix~
  as: boolean property
  yes: be resolve/solve/sort_out/settle/fix, resolve, solve
  no: be not resolve/solve/sort_out/settle/fix, not resolve/solve/sort_out/fix, unresolve, unsolve

language
  name: locale, tongue, prefer/speak/home/native lang/language/tongue/locale, speak

churn_risk
  name: attrition/quit/leave/churn/exit/cancel/defection/lapse likelihood/risk/chance/probability/propensity/odd/
    score

total
  name: refund/reimburse/repay/grant/lend/borrow cent/usd/eur/gbp/dollar/euro/sum/money/value/amount

text_length
  name: comment/message/review/text/post/note/body/answer/response/reply/query/prompt/question/caption length,
    character/char/letter count/number/length/-, number/num of character/char/letter/word, word count, length
  say: character, char, letter, character long, letter long, word long, length
  as: number both
  more: long, lengthy, long than
  less: short, brief, short than

home_branch
  name: home/main/primary/usual/local/prefer/nearest branch/office

discount
  name: save/saving amount/total/value, voucher/coupon/promo save/saving amount/total/value
"""

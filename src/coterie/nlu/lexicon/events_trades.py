"""Event concepts of single trades: staff, used goods, dating, giving, rented vehicles, tickets, photos, policies."""

from __future__ import annotations

TEXT = """
# staff
employee_hire
  name: employee/staff/worker/contractor/team_member/new_hire/starter <to_add>/<to_hire>/create/onboard/start/join,
    <to_hire> employee, new starter
  say: <to_hire> * employee/staff/worker/contractor/people/person/team_member/freelancer/starter,
    add * employee/staff_member/worker/contractor, hire someone, hire people, take on staff, grow team, make hire,
    new hire, new starter
  near: seat_add

employee_leave
  name: employee/staff/worker/contractor/team_member offboard/leave/terminate/remove/exit/resign/deactivate/dismiss
  say: <to_dismiss_staff> * employee/staff/worker/contractor/people/person/someone, offboard, lose * employee/staff,
    employee leave, let people go, staff leave, remove employee
  near: seat_remove

payroll_run
  name: payroll run/complete/process/submit/approve/finish/pay, pay run <to_finish>/create, payslip issue/send
  say: run * payroll, process * payroll, do payroll, submit payroll, pay * staff/employee/people, payroll run, pay run,
    complete payroll
  near: payment

leave_request
  name: leave/time_off/pto/vacation/holiday/absence/sick_leave request/submit/book/create/ask
  say: request * leave/time_off/pto/vacation/holiday, ask for * leave/time_off/vacation/holiday, put in for leave,
    ask for day off, book * leave/time_off/holiday, apply for leave, leave request, report sick, call in sick,
    ask for * day of leave/vacation/holiday
  near: form_submit

leave_approve
  name: leave/time_off/pto/vacation/absence <to_approve>/grant
  say: <to_approve>/grant/sign_off * leave/time_off/pto/vacation/holiday, leave approve, approve day off
  near: task_complete

timesheet_submit
  name: timesheet/time/hour/time_entry submit/log/approve/enter/record, timesheet
  say: <to_submit>/hand_in/fill_in/send_in/log * timesheet/hour, timesheet, log time, clock hour, enter hour
  near: form_submit

shift_work
  name: shift/volunteer_shift/volunteering work/complete/finish/clock_in/clock_out/attend/log/do
  say: work * shift, complete * shift, do * shift, clock in, clock out, volunteer, shift, finish * shift, give up * time
  who: volunteer
  near: appointment_attend

# second-hand goods and auctions
listing_create
  name: listing/ad/advert/item/product/offer/classify list/publish/post/create/submit/go_live/upload~, listing,
    list item, listing new
  say: list * item/thing/something/anything/product/for_sale, list, put up for sale, put * up for sale,
    post * listing/ad/advert,
    create * listing, publish * listing/ad, advertise * item, offer * for sale, make * listing, listing, put * on sale
  who: lister
  near: item_create

listing_remove
  name: listing/ad/advert/classify/item remove/delete/take_down/unlist/withdraw/deactivate/expire/ban
  say: <to_remove> * listing/ad/advert, take * listing down, pull * listing/ad, listing remove, unlist, delist,
    withdraw * listing, listing take down
  near: item_delete

offer_accept
  name: offer/counter_offer/bid/proposal accept/approve/agree
  say: accept * offer/bid/counter_offer, have * offer accept, offer accept, agree to * offer, say yes to * offer
  near: invite_accept

offer_decline
  name: offer/counter_offer/bid/proposal <to_decline>/refuse/expire
  say: <to_decline> * offer/bid/counter_offer, have * offer <to_decline>, offer <to_decline>, say no to * offer,
    not interest in * offer, not take up * offer, not want * offer, no thank to * offer
  near: invite_decline

auction_win
  name: auction/bid win
  say: win * auction/bid, auction win, be high bidder, come out top in auction
  who: auction winner
  near: bid

# dating
match_make
  name: match make/create/new/form/get/receive/find, mutual match/like, new match
  say: get * match, match, match with someone, get match, make * match, find * match, have * match, new match,
    be match with
  near: friend_add

profile_like
  name: profile/user/member/person like, swipe right, like send
  say: swipe right, like * profile, send * like, like someone, swipe on
  who: swiper, liker
  near: like

profile_pass
  name: swipe left, profile/user/member pass/skip/dislike, nope
  say: swipe left, pass on * profile, skip * profile, pass on someone
  near: dislike

boost_buy
  name: boost/super_like/spotlight/rewind purchase/buy/use/activate/start
  say: buy/get/use/purchase/activate * boost/super_like/spotlight, boost * profile
  near: iap

date_arrange
  name: date schedule/arrange/plan/book/set/propose/accept, meetup schedule/plan
  say: <to_schedule>/arrange/set_up/plan/book/go_on * date, have * date, meet up with * match, schedule meetup
  near: appointment_book

# giving
petition_sign
  name: petition sign/submit/signature, pledge sign
  say: sign * petition, add * name to * petition, put name to petition, petition signature
  who: signatory, petition signer, petitioner
  near: form_submit

recurring_gift_start
  name: recurring/regular/monthly/sustain gift/donation/giving <to_start>/create/set_up, direct debit gift start
  say: <to_start> * regular/monthly/recurring gift/donation/giving, set up * regular/monthly/recurring gift/donation,
    become regular/monthly giver/donor, give * every month, sign up to give regularly
  near: subscription_start

recurring_gift_stop
  name: recurring/regular/monthly/sustain gift/donation/giving <to_cancel>/pause/lapse
  say: <to_cancel> * regular/monthly/recurring gift/donation/giving, end * regular gift
  near: subscription_cancel

fundraise_start
  name: fundraising/fundraiser/campaign/appeal page/- <to_create>/launch, fundraiser
  say: <to_create>/set_up/launch * fundraising_page/fundraiser/fundraising, raise money for us, fundraise for us,
    run * fundraiser
  who: fundraiser
  near: item_create

sponsor_start
  name: child/animal/pet/project sponsor/adopt, sponsorship <to_start>/create/begin
  say: sponsor * child/animal/project, start * sponsorship, become sponsor, adopt * animal, take out sponsorship
  who: sponsor
  near: subscription_start

# rented vehicles
vehicle_pick_up
  name: vehicle/car/van/bike/scooter/rental pick_up/pickup/collect/start/check_out/unlock
  say: pick up * car/vehicle/van/rental/bike, collect * car/vehicle/van/rental/bike, drive off in, start rental,
    unlock * scooter/bike/car, rent/hire * car/vehicle/van/bike/scooter/suv/motorhome, rent~, hire~
  who: renter~
  near: booking

vehicle_return
  name: vehicle/car/van/bike/scooter/rental return/drop_off/end/check_in/complete/lock
  say: return * car/vehicle/van/rental/bike, bring * car back, drop off * car/vehicle/van/rental,
    hand back * car/vehicle,
    drop * car off, end rental
  near: ride_complete

damage_report
  name: damage/accident/incident/breakdown report/file/log/claim/request
  say: report * damage/accident/incident/breakdown, have * accident, break down, damage * car/vehicle, be in accident
  near: support_ticket

roadside_help
  name: roadside/breakdown/recovery assistance/help/service request/call/dispatch/use
  say: call for * roadside/breakdown/recovery, need * roadside/breakdown help/assistance, break down, get tow,
    call out * breakdown/recovery, have * breakdown, use roadside assistance, request * roadside assistance
  near: support_ticket

# tickets
ticket_transfer
  name: ticket transfer/forward/send/share/gift/resale/resell/list
  say: transfer * ticket, pass on * ticket, send * ticket to friend, resell * ticket, give away * ticket
  near: item_share

ticket_scan
  name: ticket scan/redeem/validate/check_in, venue/gate/show/concert enter/attend/check_in, event check_in/enter
  say: have * ticket scan, get in, turn up to * show/concert/gig/match/game, attend * show/concert/gig/match/game,
    go to * show/concert/gig/match/game, come to * show/concert/gig, see * show/gig/concert
  who: concert goer, gig goer
  near: webinar_attend

# photos
photo_upload
  name: photo/image/picture/selfie upload/add/post/import/take/back_up
  say: upload * photo/picture/image/pic/selfie, add * photo/picture/image/pic, post * photo/picture/pic,
    back up * photo, take * photo/picture/selfie, import * photo
  near: file_upload

photo_edit
  name: photo/image/picture edit/crop/filter/retouch/enhance, filter apply/use
  say: edit * photo/picture/image, retouch * photo, crop * photo, <to_use> * filter, apply * filter, touch up * photo
  near: item_edit

album_create
  name: album/photo_book/collage/gallery <to_create>/order/share
  say: <to_create> * album/photo_book/collage/gallery, put together * album/photo_book
  near: item_create

# policies
policy_renew
  name: policy/cover/coverage/insurance renew/renewal/extend
  say: keep * policy/cover/coverage/insurance go/up/on, carry on with * policy/cover,
    renew * policy/cover/coverage/insurance, policy renewal, stay insure, keep * cover, extend * policy/cover
  near: subscription_renew

policy_cancel
  name: policy/cover/coverage/insurance <to_cancel>/terminate
  say: <to_cancel> * policy/cover/coverage/insurance, policy cancel,
    leave for/go to/switch to * insurer, switch insurer, back out of * policy/cover
  near: policy_lapse, subscription_cancel

claim_approve
  name: claim/insurance_claim <to_approve>/pay/pay_out/settle/grant
  say: have * claim approve, claim approve, get * claim approve, claim pay out, have * claim pay out, claim go through,
    have * claim accept, be pay on claim, receive * payout on claim
  near: claim_settle
"""

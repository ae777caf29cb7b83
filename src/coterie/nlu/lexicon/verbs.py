"""Verbs that say the same, by what is done. See `shapes` for the notation; ids of verbs begin with `to_`."""

from __future__ import annotations

TEXT = """
# buying and selling
to_buy: buy, purchase, order, shop~, get~, pick up~, acquire~, grab~, snag~, snap up, score~, treat oneself to~,
  repurchase~, stock up on, splurge on, make purchase, place order, complete purchase, complete order,
  complete checkout,
  go through with~, convert~, check out~, spend money, spend on, buy into~, nab~, procure, invest in~, fork out for,
  shell out for, shell out on; to_pay, to_redeem
to_sell: sell, resell, flip~, trade in~
to_reorder: reorder, rebuy, repurchase, order again, buy again, purchase again, restock, replenish, come back for~;
  to_buy
to_preorder: preorder, pre order, reserve~, order in advance, order ahead; to_buy
to_pay: pay, settle, pay off, pay for, pay up, shell out, fork out, cover~, clear~, foot~, cough up, stump up, square
  up; to_buy, to_charge
to_spend: spend, shell out, fork out, drop~, blow~, blow through, burn~, burn through, splurge, run through~,
  lay out, part with~, invest~; to_pay
to_charge: charge, bill, invoice, debit, collect payment, take payment; to_pay
to_refund: refund, reimburse, reverse~, pay back, money back, give back~, repay~, credit~, get money back,
  get reimburse; to_return
to_return: return, send back, bring back, give back, ship back, take back~, post back, mail back; to_refund,
  to_exchange
to_exchange: exchange, swap, trade, replace~, switch out; to_return
to_dispute: dispute, charge back, chargeback, contest, challenge~; to_refund, to_complain
to_redeem: redeem, use, cash in, apply, spend~, claim, trade in, take advantage of, cash~, burn~; to_apply_code
to_apply_code: apply, enter, use, redeem, add~, type in, punch in, input~, plug in~; to_redeem
to_earn: earn, gain, collect, accrue, accumulate, rack up, get~, receive~, win~, pocket, scoop, notch up, reap, bag~;
  to_win
to_save_money: save, cut~; to_earn
to_donate: donate, give~, contribute, chip in, pledge, make donation, give to charity, cough up~; to_pay
to_tip: tip, leave tip, give tip, gratuity~; to_pay
to_bid: bid, place bid, make offer~, offer~; to_buy
to_rent: rent, hire, lease, charter~; to_book, to_buy
to_ship: ship, dispatch, send out, mail~, post~, fulfill; to_deliver, to_send
to_deliver: deliver, arrive, drop off, hand over~, bring~, reach~, land~, show up~; to_ship, to_send
to_pick_up: pick up, collect, fetch~, take away~, haul away, cart away; to_deliver
to_pack: pack, package; to_ship
to_quote: quote, price~, estimate; to_ask
to_compare: compare, weigh up, put side by side, stack up~; to_view
# the cart
to_add: add, put, place, drop~, throw~, pop, stick~, toss, chuck, put in, place in, drop in, load~, fill~, include~,
  move~; to_save, to_create
to_remove: remove, delete, take out, take off, take down, pull down, drop~, clear, clear out, erase, empty, discard,
  ditch, get rid of, pull~, throw out, strip~, rip out, tear out, yank, yank out, strip out, purge, dump, bin,
  chuck out, kick out~, turf out, boot out; to_cancel
to_save: save, bookmark, favorite, heart, pin, star, keep, keep for later, store, hold onto, set aside, save for later,
  shortlist, wishlist, wish list; to_add, to_like
to_update: update, change, edit, modify, adjust, amend, alter, revise, tweak, switch~, refresh~, replace~, correct,
  overhaul, rejig, touch up~, fix up~, rework; to_set
to_set: set, set up, configure, choose~, specify, define, establish~, schedule~, put in place; to_update, to_create
to_choose: choose, select, pick, pick out, opt for, go for, decide on, go with, prefer~, elect~; to_set
# seeing and opening
to_view: view, see, look at, check out, visit, open~, browse, look through, look over, read~, glance at, inspect,
  check~, scan~, eye~, land on, go to, pull up, bring up, come across, look up, view page, peek at, get to~, hit~,
  examine, explore, go through~, navigate to, access, load, show~, display~, watch~, impression~, take look at,
  have look at, get look at, take peek at, have peek at, eyeball, check up on; to_open, to_browse
to_browse: browse, look around, shop around, window shop, explore, wander~, scroll, scroll through, flick through,
  flip through, leaf through, poke around, surf, look through, check out, peruse; to_view, to_search
to_visit: visit, come to, go to, drop by, stop by, drop in, come by, land on, hit~, stop in, show up on~,
  come back to, return to~, pop into, turn up at~, arrive at, reach~, be on~, access, enter~, swing by, pop in,
  nip in, nip into, head to, head into, drop into, call in at, pay visit to, set foot in; to_view, to_open
to_come_back: return, come back, revisit, come again, go back, reappear, resurface, reengage, re engage, re activate,
  reactivate; to_visit, to_reactivate
to_open: open, read, look at, view, unseal~, open up, check~, launch~; to_view, to_read, to_click
to_read: read, open, view, go through, get through~, look at, skim, pore over, peruse, finish reading, flip through,
  consume~, browse~, devour, plow through, work through~, dip into, read through, read up on; to_open, to_view
to_click: click, tap, press, hit, follow, click on, tap on, click through, touch~, engage~, engage with~, interact
  with,
  select~, push~, swipe~, choose~, use~; to_open
to_swipe: swipe, slide~; to_click
to_scroll: scroll, reach bottom~, scroll down; to_view
to_hover: hover, mouse over; to_view
to_expand: expand, unfold, open~, show more; to_click
to_close: close, shut, dismiss, collapse, minimize, exit, x out~; to_end, to_dismiss
to_dismiss: dismiss, ignore, close, skip, swipe away, wave away, reject~, disregard; to_close
to_ignore: ignore, disregard, overlook, leave unread, not open, not respond; to_dismiss
to_search: search, look for, look up, seek, hunt for, query, search for, find~, run search, do search, hunt, type in~,
  filter~, google~, go looking for, scour, rummage, rummage through, trawl, trawl through, look around for, forage~,
  comb through, leaf through~; to_browse
to_filter: filter, narrow, narrow down, refine, facet; to_search
to_sort: sort, order~, rank, arrange; to_filter
to_zoom: zoom, enlarge, magnify, pinch; to_view
# beginning, finishing and leaving things
to_start: start, begin, kick off, launch, initiate, enter, commence, open~, get start, get go, embark on, set out~,
  get under way, undertake, trigger~, get into~, go into~, reach~, proceed to~, go to~, take up, pick up~, try~,
  dive into, fire up, set off~, get to~, get crack on, crack on with~, tackle~, set about, set in motion, kick start;
  to_create
to_finish: finish, complete, end, wrap up, conclude, get through, finalize, close out, get to end of, make it through,
  make it to end, reach end of, see through, pull off, do~, finish off, finish up, fulfill, accomplish, achieve~,
  pass~, go through with, follow through, get do, carry out, follow through on, go all way, to end, till end, until
  end, all way through, in full, from start to finish, in its entirety, whole~, entire~, polish off, knock out~, whiz
  through, race through, cross finish line, make short work of; to_end, to_submit
to_end: end, stop, finish, close, terminate, conclude, run out, expire, be over, cease, lapse~, come to end, halt;
  to_finish, to_cancel, to_expire
to_abandon: abandon, give up, give up on, bail, bail on, bail out, drop out, drop out of, quit, leave, walk away,
  walk out, drop, leave behind, drop off, back out, back out of, desert, forsake, ditch, leave unfinish, fall off,
  exit~, forget~, stop short, break off, walk away from, leave halfway, stall~, stop~, pack in, throw in towel,
  pull out of, lose interest in, let slide, not finish~, not complete~, call it quit, call it day~; to_cancel
to_pause: pause, suspend, put on hold, freeze, halt, take break, take break from, snooze, hold, put on ice; to_end
to_resume: resume, continue, unpause, pick up again, restart, carry on, unfreeze, pick back up; to_start, to_reactivate
to_skip: skip, pass on, miss, jump over, leave out~, fast forward, skip over, bypass, forgo, omit; to_dismiss
to_retry: retry, try again, reattempt, redo, repeat; to_start
to_try: try, test, use, sample, attempt, give go, give try, give shot, try out, experiment with, play with~, dabble,
  play around with, take for spin, check out~; to_use, to_start
to_use: use, utilize, employ, make use of, work with, leverage, try, touch, interact with, engage with, engage~,
  adopt, take advantage of, run~, rely on, play with~, go through~, benefit from~, avail oneself of, put to use, dip
  into~, draw on, take up, consume, occupy; to_view, to_open, to_run
to_run: run, execute, perform, launch, fire, trigger, carry out, process~; to_start, to_use
to_schedule: schedule, plan, set up, arrange, line up, book, set date; to_book, to_create
to_reschedule: reschedule, postpone, push back, move, change date, rebook~, put off, push out, bring forward,
  move back, defer, move forward, put back~; to_update
to_expire: expire, run out, lapse, end, time out, be up~, fall due~, elapse, run down; to_end
to_reach: reach, hit, get to, arrive at, achieve, attain, make it to, meet, come to~, exceed~; to_finish
to_exceed: exceed, go over, pass, surpass, top~, use up, max out, run out of, overrun, go past, blow through, breach,
  overshoot, overstep, go beyond, run over; to_reach
# accounts and access
to_sign_up: sign up, register, join, enroll, create account, open account, onboard~, become member, become customer,
  signup, make account, set up account, create profile, sign on~, subscribe~, come on board, get account, start
  account,
  opt in~, account create; to_create, to_join, to_subscribe
to_sign_in: sign in, log in, login, log on, logon, signin, log into, sign into, authenticate, sign on, get into~,
  access~, log on to, sign in to, lgn; to_open, to_visit
to_sign_out: sign out, log out, logout, log off, logoff, signout, sign off; to_end
to_join: join, become part of, enter, sign up for, enroll in, get into, become member of, opt into, hop on~, enlist,
  rejoin~, be add to, hop aboard, come aboard, throw in lot with, jump into~; to_sign_up, to_attend
to_leave: leave, quit, exit, depart, walk away, go away, drop out of, pull out of, resign~, part way, desert, ditch,
  walk out on, part company with, say goodbye to, turn back on, tune out, check out~; to_cancel, to_abandon
to_verify: verify, confirm, validate, authenticate, prove, approve~, certify~, check~, check out~; to_confirm
to_confirm: confirm, verify, acknowledge, approve, accept~, okay~, ack; to_verify
to_activate: activate, enable, turn on, switch on, set up, start using~, unlock~, switch to~; to_start, to_install
to_deactivate: deactivate, disable, turn off, switch off, close, shut down, shut off, suspend, delete~; to_cancel,
  to_end
to_reactivate: reactivate, re activate, win back, come back, restore, restart, resubscribe, return, renew~, reinstate,
  revive; to_activate
to_block: block, ban, lock, freeze, suspend, bar, blacklist, restrict, disable~; to_deactivate
to_unblock: unblock, unban, unlock, unfreeze, lift~; to_activate
to_roll_back: roll back, rollback, revert, undo, back out~, unwind~; to_remove
to_summon: summon, conjure, conjure up, call forth, call up~, invoke~
to_reset: reset, recover, change, restore, forget~; to_update
to_link: connect, link, integrate, hook up, sync, attach, pair, associate, tie, wire up, plug in, couple, set up~,
  join up, hitch up, tether~, rig up~; to_add, to_install
to_unlink: disconnect, unlink, unpair, detach, disintegrate~, unhook, revoke~, remove~, disable~, sever; to_remove
to_install: install, download, set up, add~, get~, put on~, deploy~, reinstall~, redownload~, roll out~; to_activate,
  to_download
to_uninstall: uninstall, delete, remove, get rid of, wipe, take off; to_remove
to_download: download, save, grab, get~, export, pull down, pull~, fetch, retrieve, obtain~; to_export, to_install
to_upload: upload, attach, import, submit~, add~, post~, send in, hand in~, provide~; to_import
to_export: export, download, extract, dump, pull, output, save as~; to_download
to_import: import, upload, bring in, load, migrate, ingest, pull in; to_upload
to_print: print, print out; to_export
to_copy: copy, duplicate, clone, replicate; to_create
# plans
to_subscribe: subscribe, sign up for, opt in, join, opt into, start paying, become subscriber, get on~, enroll~,
  follow~, take out; to_sign_up, to_start
to_unsubscribe: unsubscribe, opt out, opt out of, stop receiving, remove oneself from, leave~, unfollow~, take off
  list,
  get off list, cancel~; to_cancel
to_cancel: cancel, terminate, end, call off, stop, discontinue, drop, quit, scrap, revoke, abort, pull out of, get out
  of, scratch~, axe, kill, close~, give up, churn~, ditch, bin, nix, dump, chuck in, pack in, jack in, pull plug on,
  put end to, do away with, void, annul, rescind, nullify, cancel out, withdraw~, retract~; to_end, to_abandon
to_renew: renew, extend, prolong, continue, roll over, re up, reup, auto renew, stay on, recommit, sign on again,
  stick around~, renewal~, re sign; to_subscribe
to_upgrade: upgrade, move up, step up, go up, level up~, switch up, move to higher, trade up, scale up, go premium, go
  pro, bump up, get promote~, expand~, raise plan; to_update
to_downgrade: downgrade, demote, relegate, knock down, bump down, move down, step down, go down, scale back, scale
  down, drop down, switch down, trade down, cut back, move to lower, reduce~; to_update
to_switch: switch, change, move, swap, migrate, convert~, transfer~, go over to; to_update
to_convert: convert, become paying, start paying, turn into customer, become customer, go pay, turn pay; to_buy
to_churn: churn, leave, cancel, lapse, defect, go away, drop off, jump ship, walk~; to_cancel, to_leave
to_stay: stay, remain, stick around, stick with, keep~, retain, hang around; to_renew
# messages
to_send: send, ship~, dispatch, deliver, shoot over, fire off, transmit, mail, message, push~, submit~, hand~, pen~,
  outgoing, outbound; to_deliver
to_receive: receive, get, be send, be deliver, obtain, be give, accept~, pick up~, be email, be text, be message, come
  in~, be contact, be reach, deliver, send, incoming, inbound; to_deliver, to_send
to_reply: reply, respond, answer, write back, text back, get back, react~, message back, reply to, respond to,
  fire back~, get back to, come back to~; to_send
to_forward: forward, pass on, pass along, send on, share; to_share
to_message: message, text, write to, dm, direct message, ping, chat, contact, drop line, send message, reach out,
  shoot message, drop message, fire off message; to_send
to_call: call, phone, ring, dial, give call, ring up, telephone, speak to~, get on phone, buzz~, give ring, give buzz,
  give bell, get on blower, make call; to_contact
to_contact: contact, reach out, reach out to, get in touch, write to, get hold of, speak to, talk to, write in, get
  ahold of, turn to, connect with, call~, email~, message~, hit up, drop note, drop message, approach, sound out;
  to_message, to_call
to_chat: chat, talk, live chat, chat with, talk to, speak with; to_contact
to_bounce: bounce, fail, be undeliverable, come back~, not deliver, be reject~, undeliver; to_fail
to_mark_spam: mark as spam, report as spam, flag as spam, report spam, send to junk, mark as junk, spam, complain~;
  to_complain, to_unsubscribe
to_mute: mute, silence, turn off, switch off, snooze; to_block
to_allow: allow, permit, accept, agree, agree to, grant, consent, consent to, let, opt in, opt into, approve,
  say yes to, give permission, give consent, be ok with, be okay with, enable, authorize; to_accept, to_activate
to_deny: deny, refuse, decline, reject, opt out, withhold, disallow, say no to, forbid, turn down, withdraw; to_decline
# media and reading
to_watch: watch, stream, view, play, see, binge, catch, tune in to, tune into, tune in, sit through, binge watch,
  put on, press play, hit play, press play on, hit play on, get through~, devour, lap up, binge on, feast on; to_play,
  to_view
to_play: play, stream, listen to, watch, press play, hit play, put on, run~, start~, hit play on, press play on;
  to_watch, to_listen
to_listen: listen, listen to, play, stream, hear, tune in, tune into, tune in to, put on, press play, hit play; to_play
to_record: record, tape, capture, film~, log~; to_create
to_rewind: rewind, seek, go back, replay, rewatch, jump back; to_play
to_cast: cast, airplay, mirror, beam; to_play
# opinions and sharing
to_rate: rate, score, give star, grade, give rating, leave rating, mark~, give score, evaluate, star; to_review
to_review: review, write review, leave feedback, leave review, write up, give feedback, comment on~, assess,
  post review, submit review, appraise, critique, leave rating~; to_rate, to_comment
to_like: like, love, heart, upvote, thumb up, give thumb up, fave, favorite, react to~, favor~; to_save
to_dislike: dislike, downvote, thumb down, hate, give thumb down, loathe, despise, detest; to_dismiss
to_comment: comment, leave comment, post comment, reply, respond, remark, write~, post~; to_review, to_reply
to_share: share, post, forward, pass on, pass along, repost, retweet, send to friend, spread, tweet, recommend~, show
  friend, pass around, circulate, send round, send around, distribute, disseminate; to_send
to_follow: follow, subscribe to, track, keep up with, watch~, favorite~, star~; to_subscribe
to_unfollow: unfollow, stop following, untrack, unfavorite, unstar, unlike, unheart; to_unsubscribe
to_invite: invite, refer, recommend, bring in, send invite, send invitation, bring friend, get friend to join,
  tell friend, ask~, bring on board, introduce, rope in, bring along, get on board; to_share, to_send
to_recommend: recommend, refer, suggest, vouch for, endorse, advocate, plug~, rave about, put in good word for,
  sing praise of; to_invite
to_accept: accept, agree to, take, say yes to, approve, take up, acknowledge~; to_confirm
to_decline: decline, reject, turn down, refuse, repudiate, say no to, knock back, deny, pass on, throw out~, turn away,
  send away~; to_deny
to_answer: answer, respond to, reply to, fill in, fill out, complete, submit; to_submit
to_submit: submit, send, send in, hand in, turn in, fill in, fill out, file, lodge, complete, put in, enter, provide~,
  hand over, apply~, send off; to_send, to_finish
to_fill: fill, fill in, fill out, complete, populate, enter; to_submit
to_vote: vote, cast vote, poll, elect; to_rate
to_complain: complain, raise complaint, file complaint, moan, gripe, lodge complaint, grumble,
  express dissatisfaction, grouse, whine, kick up fuss, make fuss, vent, protest~, have grievance, air grievance;
  to_report
to_report: report, flag, raise, file, log, notify of, snitch on, rat on, dob in; to_complain
# events, courses and appointments
to_attend: attend, take, have be to, be to~, show up, turn up, join, come to, go to, be at, be present at, make it to,
  take part in, participate, participate in, appear at, check in~, sit in on, turn up to, turn up at, show up to, show
  up at, show up for, turn up for, be there~, visit~, sit through, pitch up, rock up, rock up to, swing by, pop along
  to, go along to, come in for~, come along for, come along to, partake~, take part, be part of; to_join, to_watch
to_miss: miss, skip, not attend, not show up, no show, fail to attend, not turn up, fail to show, stand us up, stand
  me up, forget~, absent, be absent; to_cancel
to_host: host, hold, run, organize, put on, lead~; to_create
to_book: book, reserve, make booking, make reservation, schedule, get reservation, secure, book in, rebook,
  book again, arrange~, order~;
  to_buy, to_schedule
to_check_in: check in, checkin, arrive, check into, swipe in, badge in, tap in, scan in, buzz in; to_attend
to_check_out: check out, checkout, leave~, depart~; to_buy
to_board: board, get on, embark; to_travel
to_travel: travel, fly, journey, go, take trip, go on trip, visit, ride, cruise~, commute, jet off, head off,
  set off~, hop on plane, take off~, globetrot; to_board, to_stay_at
to_stay_at: stay, stay at, sleep at~, spend night, lodge; to_book
to_drive: drive, ride, take ride, commute; to_travel
to_learn: learn, study, take, practice, revise, cram, swot, swot up on, brush up on, bone up on, read up on;
  to_attend, to_start
to_pass: pass, ace, get through, succeed, succeed in, clear, sail through, breeze through, nail; to_finish
to_fail: fail, flunk, not pass, be unsuccessful, break, bomb~, error, decline, go wrong, not go through, crash~,
  bounce~, be decline, be reject, fall through, fall apart, botch, fluff, mess up, screw up, fall flat,
  come unstuck; to_decline
to_graduate: graduate, finish, complete; to_finish
to_teach: teach, tutor, instruct, coach; to_host
to_grade: grade, mark, score; to_rate
# building and working
to_create: create, make, build, set up, start, add, produce, generate, put together, compose, establish, come up with,
  form~, write~, draft~, draw up, new~, open~, begin~, craft, spin up, whip up, knock together, devise, concoct,
  formulate, pen~, stand up~, mint~, define, provision, instantiate, initialize~, issue~; to_add, to_start
to_delete: delete, remove, erase, wipe, destroy, trash, bin, get rid of, throw away, scrap, drop, nuke, purge,
  chuck out, chuck away, get shot of; to_remove
to_publish: publish, post, release, make public, put live, go live, put out, push live, issue~, launch~; to_create,
  to_share
to_edit: edit, update, change, modify, revise, rewrite, tweak; to_update
to_assign: assign, give~, allocate, delegate, hand to~; to_set
to_approve: approve, sign off, okay, green light, accept, authorize, give green light, clear~; to_accept
to_archive: archive, put away, shelve, store~; to_remove
to_merge: merge, combine, consolidate, unite; to_finish
to_deploy: deploy, ship, release, roll out, push live, launch, push to production; to_publish
to_sign: sign, sign off on, put pen to paper, execute~; to_accept
to_increase: increase, raise, boost, up~, grow~, bump up, step up, put up, hike, upgrade~, top up~
to_decrease: decrease, reduce, lower, cut, bring down, scale back, cut back, cut down, drop~, downgrade~
to_raise: raise, open, file, submit, log, create, lodge, put in, report, declare, escalate~; to_create, to_submit
to_resolve: resolve, solve, close, fix, sort out, settle, clear up, crack, iron out, straighten out, put right,
  put to bed, work out~; to_finish
to_escalate: escalate, raise, bump up, elevate; to_raise
to_reopen: reopen, open again, re open; to_open
to_ask: ask, ask for, request, enquire, inquire, apply for, call for, enquire about, inquire about, put in for, seek,
  demand~; to_submit
to_apply_for: apply, apply for, put in application, submit application, request, put in for, send application;
  to_submit, to_ask
to_meet: meet, meet with, have meeting, get together, sit down with, see~, sit down to meet, catch up with, huddle~,
  confer with; to_attend
to_talk: talk, speak, talk to, speak to, speak with, chat; to_contact
to_hire: hire, recruit, employ, take on, engage~, bring on board, snap up~, bring in~, onboard~; to_add
to_dismiss_staff: offboard, lay off, let go, fire, dismiss, make redundant, sack, terminate~; to_remove
to_stake: stake, lock up, delegate~; to_invest
to_unstake: unstake, unlock~; to_withdraw
# money
to_transfer: transfer, send money, wire, move money, remit, send, move, send cash, pay over; to_send, to_pay
to_deposit: deposit, pay in, top up, add money, add fund, put in, fund, load, put money in, bank~, credit, stash,
  sock away, squirrel away, put away~, put by~, stow~; to_add, to_transfer
to_withdraw: withdraw, take out, cash out, pull out, take money out, draw out, get cash, draw, get out~, get money
  out, take cash out, get cash out, pull cash out, retract, pull back; to_transfer
to_borrow: borrow, take out loan, get loan, draw down, take loan, take on debt~, get advance; to_apply_for
to_lend: lend, loan; to_pay
to_repay: repay, pay back, pay off, settle; to_pay
to_invest: invest, put money into, buy~, fund~, sink money into, plow money into, put cash into, put saving into;
  to_buy
to_trade: trade, buy and sell, exchange, place trade; to_buy
to_top_up: top up, recharge, reload, refill, add credit, topup, add fund; to_deposit
to_overdraw: overdraw, go overdraw, go into red, in red, in the red, be overdraw; to_exceed
to_insure: insure, cover~, take out insurance, get cover; to_buy
to_claim: claim, file claim, make claim, put in claim, submit claim, collect~, grab~, snag~; to_submit, to_redeem
# play and health
to_win: win, beat, triumph, come first, defeat, succeed, be victorious, clear~, clinch, seal, nail~, prevail, come out
  on top, come top, victory; to_finish
to_lose: lose, be beat, be defeat, fail, die, be knock out, get knock out, fluff, botch, suffer defeat, miss out on,
  let slip; to_fail
to_level_up: level up, rank up, advance, progress, reach new level, gain level, move up, go up level; to_reach
to_unlock: unlock, earn, achieve, gain access to, open up, get~; to_earn
to_spin: spin, roll, pull~; to_play
to_bet: bet, wager, gamble, stake, place bet, punt, put money on, have flutter, flutter~, put bet on, lay bet; to_pay,
  to_play
to_gift: gift, give, give as present, send as gift, give away, present~; to_send
to_equip: equip, wear~, put on; to_use
to_craft: craft, forge~, make; to_create
to_exercise: exercise, work out, train, workout, hit gym, go to gym, sweat~, do workout, pump iron, break sweat,
  lift weight, get workout in; to_start, to_finish
to_injure: injure, hurt, get hurt, get injure, strain~, sprain, pull muscle, tear muscle, do oneself injury
to_run_sport: run, jog, go for run, go running, sprint; to_exercise
to_walk: walk, stroll, hike, go for walk, step~, ramble, trek, amble, go for stroll, go for hike; to_exercise
to_cycle: cycle, bike, ride, spin~, go cycling; to_exercise
to_swim: swim, go swimming, do lap; to_exercise
to_sleep: sleep, nap, rest, doze, kip, slumber, catch some z, snooze~; to_log
to_smoke: smoke, vape; to_use
to_meditate: meditate, do meditation, be mindful~, breathe~; to_exercise
to_eat: eat, dine, have meal, feed~, consume, munch, scoff, tuck into, grab bite, wolf down, gobble; to_order_food
to_order_food: order, order in, get takeaway, get takeout, order food, get delivery; to_buy
to_cook: cook, prepare, make~, bake, rustle up, whip up, knock up~; to_create
to_log: log, record, track, enter, note, write down, register~, keep track of, jot, jot down, scribble down, take
  down~, make note of, put down~, input; to_create, to_add
to_weigh: weigh, weigh in, step on scale, hop on scale, get on scale; to_log
to_consult: consult, see doctor, see, visit, speak to; to_meet
to_prescribe: prescribe, be prescribe; to_create
# things that happen
to_show: show, display, present, serve, surface, appear, trigger, come up; to_view
to_crash: crash, freeze, break, hang, die, blow up, fall over, shut down unexpectedly; to_fail
to_encounter: encounter, hit, run into, get, experience, come across, face, suffer, have, bump into, be hit by; to_view
to_grow: grow, increase, rise, go up, expand, climb; to_exceed
to_shrink: shrink, decrease, fall, go down, drop, decline; to_downgrade
to_change: change, update, modify, switch, alter, vary; to_update
to_move: move, relocate, shift, change address, move house, move home; to_update
to_notify: notify, alert, inform, remind, tell, let know; to_send
to_wait: wait, hold, queue, line up, be on waitlist; to_join
to_detect: detect, spot, find, notice, flag; to_report
to_enter: enter, go into, walk into, come into, step into, get into; to_visit
to_exit: exit, leave, go out, walk out, step out, quit; to_leave
to_prefer: prefer, favor, like best, like most, like more, love, like~; to_choose
to_own: own, have, possess, hold, keep; to_buy
to_live: live, be base, reside, be locate, come from, be from, hail from, dwell, be in, live in, call home; to_stay
to_work: work, be employ, work for, work at, work in, work as; to_own
to_remind: remind, nudge, prod, chase, chase up, follow up with, send reminder, jog memory; to_notify
to_succeed: succeed, go through, settle, clear, be successful; to_pay
"""

"""Event concepts of games for phones, of streamed films and sport, and of newspapers: what each trade has by itself."""

from __future__ import annotations

TEXT = """
# games
lives_run_out
  name: life/heart/energy deplete/run_out/empty/exhaust/lose/zero/use_up/finish/end, out of life/heart/energy,
    no life/heart/energy leave
  say: run out of life/heart/energy, use_up/burn_through/go_through/run_through/lose/burn/get_through * life/heart/
    energy, be out of life/heart/energy, have no life/heart leave, lose last life, lose all * life/heart, no more life
  near: level_fail

life_request
  name: life/heart/energy <to_ask>/request/beg
  say: <to_ask>/request/beg_for/beg * life/heart/energy, ask * for life/heart/energy, beg * for life/heart/energy,
    ask * friend for life/heart/help~
  near: gift_send

life_receive
  name: life/heart/energy/gift receive/get/accept/collect/refill
  say: get/receive/be_send/collect * life/heart/gift, refill * life/heart/energy, accept * life/heart
  near: reward_claim

in_app_shop_view
  name: shop/store/in_game_shop/in_app_store/store_page/shop_page open/view/visit/enter/show/browse, store screen view
  say: open/enter/visit/browse/look_at/check_out/pop_into/go_into/go_to * shop/store, look round/around/in/through *
    shop/store, have look round/around/at/in shop/store, have browse in/of shop/store, browse around shop/store, window
    shop~
  near: store_visit, product_view

iap_start
  name: in app purchase <to_start>/request/attempt/tap/click, buy button <to_click>, purchase <to_start>/attempt
  say: start/begin/try to buy/purchase, start/begin * purchase, try to buy something, go to buy, be about to buy,
    start/begin buy something/anything, attempt * purchase, reach for wallet~
  near: checkout_start

iap_fail
  name: in app purchase <to_decline>/fail/error/<to_cancel>, purchase fail/error
  say: purchase fail/bounce/fall_through/error, purchase not go through, fail purchase, fail to buy, could not buy,
    can not buy, not manage to buy, <to_cancel>/back_out_of/pull_out_of/think_better_of * purchase,
    have * purchase fail/fall_through
  near: payment_fail

ad_decline
  name: ad/advert/reward_ad/reward_video/commercial <to_decline>/refuse/reject
  say: <to_decline>/refuse/say_no_to/wave_away/pass_up * ad/advert/video_ad/reward_video, <to_decline> to watch ad,
    not want to watch ad, turn * ad down
  near: ad_skip

ad_skip
  name: ad/advert/commercial/preroll/video_ad skip/close/dismiss
  say: skip/close/dismiss/click_away/skip_past/skip_through * ad/advert/commercial, skip over ad/advert, jump past ad
  near: ad_decline, audio_skip

wheel_spin
  name: wheel/daily_wheel/lucky_wheel/fortune_wheel/prize_wheel/roulette/daily_spin/lucky_spin spin/play/use/turn/land
  say: spin * wheel, have spin/go/turn on * wheel, give * wheel spin, turn * wheel, have/take/use * spin,
    try * luck on * wheel, play * wheel
  near: reward_claim

group_create
  name: group/guild/clan/alliance/club/league/community <to_create>/found, team found
  say: found/start/start_up/set_up * team/squad of own, <to_create>/found/start_up/start * clan/guild/alliance/club,
    start * own clan/guild/alliance/club/group
  near: item_create

group_kick
  name: group/guild/clan/alliance/club/league/community <to_dismiss>/kick/remove/expel/ban/boot, member kick/expel
  say: be/get boot/kick/throw/chuck/turf out/off of/from/- * clan/guild/alliance/club/group/team,
    be/get expel/remove/ban from * clan/guild/alliance/club/group
  near: group_leave

group_message
  name: clan/guild/group/alliance/team/club/community chat/message <to_send>/post/write, clan/guild chat,
    clan/guild message
  say: chat with/in * clan/guild/alliance/club, write/post/say something in clan/guild chat, message * clan/guild,
    talk to/with * clan/guild/clanmate, clan/guild chat
  near: message_send

tournament_finish
  name: tournament/contest/competition/league/season/leaderboard/cup <to_finish>/rank/place/result/over/close
  say: <to_finish>/see_through/get_through/place_in/rank_in/come_in * tournament/contest/competition/league/cup,
    get to end of * tournament/competition, see * tournament/competition through, come first/second/third/last/top in
    * tournament/contest/competition/league/cup, finish first/second/third/last/top in * tournament/competition
  near: tournament_join, match_complete

pass_tier_reach
  name: pass/battle_pass/season_pass/season tier/level reach/unlock/complete/gain/claim
  say: reach/get_to/hit/unlock/make_it_to * tier, get up to tier
  near: level_up

social_connect
  name: facebook/google/apple/game_center/twitter/discord/social/play_game <to_link>/login
  say: <to_link> * facebook/google/apple/game_center/discord/twitter, <to_link> * to facebook/google/game_center/
    discord, tie * to facebook, connect through/with facebook/google, log in with/through facebook
  near: integration_add

# films, series and sport
playback_fail
  name: video/playback/stream/player/content fail/error/crash/failure
  say: playback/stream/video/player fail/crash/break/error, playback error/problem, can not/could not play,
    run into playback error/problem, video would not play, film would not start, be unable to play,
    have trouble play
  near: buffer, error

rent
  name: rental/tvod rent/purchase/buy/start/order/checkout, film/movie/title/video/show rent, rental,
    rental <to_create>, rent
  say: rent * film/movie/title/video/show/series, rent something/anything, rent, rental, take out * rental, hire * film/
    movie
  who: renter~

rental_expire
  name: rental/loan expire/end/lapse/run_out/over
  say: rental expire/end/lapse/run_out, let * rental expire/lapse/run_out/end, rental * run_out

ppv_buy
  name: ppv/pay_per_view/event_pass/match_pass/fight_pass purchase/buy/order, ppv, pay per view
  say: buy/order/get/purchase/pay_for/pick_up * ppv/pay_per_view/event_pass/match_pass, ppv/pay_per_view purchase/buy/
    order, pay to watch~, buy fight, pay per view, ppv, spend on pay_per_view/ppv
  near: purchase, event_ticket

live_end
  name: live/live_stream/livestream/broadcast/match_stream <to_leave>/end/stop/finish/exit/complete, live stream
    <to_leave>/end/finish
  say: watch * match/game/race/fight to end, stay with/to/till/for end/match/game/race, stay with * match/game/race/
    fight/broadcast, stick with * match/game/race, sit through * match/game/race/fight, watch * match/game/race right
    through, see * match/game/race out, switch * match/game/race off, leave * stream
  near: live_watch

highlights_play
  name: highlight/recap/replay/catch_up/clip/key_moment play/<to_watch>/start/view/open
  say: <to_watch>/catch/see/play/catch_up_on * highlight/recap/replay/key_moment, watch * back, catch up on * match/game
  near: video_start

match_reminder
  name: match/game/event/fixture/race/kickoff/show/program/premiere reminder/alert/notification <to_set>/add/create/
    enable/turn_on/schedule, reminder <to_set>/add/create, remind me click/tap, reminder
  say: ask to be remind, set * reminder, <to_ask> * reminder, want to be remind, get * reminder, ask us to remind,
    set * alert for * match/game/race/show, tap remind me
  near: stock_alert

team_follow
  name: team/club/side/athlete/driver/player/league follow/favorite/add/subscribe
  say: follow/support/back/start_follow * team/club/side/athlete/player/league, follow * as * team, pick * team
  who: supporter
  near: follow

team_unfollow
  name: team/club/side/athlete/player/league unfollow/remove/drop
  say: unfollow/stop_follow/drop/give_up_on * team/club/side/athlete/player/league, stop support * team
  near: unfollow

watchlist_remove
  name: watchlist/my_list/list/queue/playlist <to_remove>/drop, title/show/movie/video <to_remove> watchlist/list,
    <to_remove> from watchlist/list
  say: <to_remove>/take_off/take/strike/knock/cross * from/off/off_of * watchlist/list/queue
  near: wishlist_remove

title_rate
  name: title/show/movie/film/series/episode/content <to_rate>/thumb/rating, rating <to_submit>, thumb give
  say: <to_rate> * title/show/movie/film/series/episode, give * thumb/thumb_up/thumb_down/star, thumb up, thumb down,
    give * mark, rate what they watch
  near: rate, like

download_fail
  name: <to_download> fail/error/expire/cancel/stop, offline <to_download> fail
  say: fail <to_download>, <to_download> fail/error/break/stop, could not <to_download>, can not <to_download>,
    be unable to <to_download>, fail to <to_download>, <to_download> not_work/not_go_through/finish/complete,
    have trouble <to_download>, have * <to_download> fail
  near: error

subtitle_on
  name: subtitle/caption/audio_description/audio_track/dub <to_activate>/select/change/choose/use/on
  say: turn/switch/put on * subtitle/caption, turn/switch/put * subtitle/caption on, use/choose/select * subtitle/
    caption, <to_watch> * with * subtitle/caption, read * subtitle, need * subtitle, subtitle, watch * dub
  near: quality_change

viewer_profile_create
  name: profile/viewer_profile/kid_profile/child_profile/sub_profile <to_add>/create/new
  say: <to_add>/create/set_up/make * profile, set up * for kid/child
  near: seat_add

viewer_profile_switch
  name: profile/viewer_profile switch/change/select/swap
  say: switch/swap/change/hop/flip * profile/between_profile, change over to * profile, go to * profile
  near: profile_update

viewer_profile_delete
  name: profile/viewer_profile/kid_profile/sub_profile <to_remove>/delete
  say: <to_remove>/delete/get_rid_of * profile
  near: profile_update

parental_lock
  name: parental/parental_control/parent/child/kid/viewing pin/lock/control/restriction <to_set>/<to_activate>/create/
    add/turn_on, parental control, parental pin, pin <to_set>, age limit/restriction <to_set>
  say: set/put/add/create * parental_pin/pin/parental_control/child_lock/age_limit, lock * with pin, put * behind pin,
    put * pin on, turn/switch on * parental_control/child_lock/parental_lock, pin protect, childproof, child lock,
    restrict what * kid/child, limit what * kid/child
  near: settings_change

stream_limit
  name: stream/concurrent_stream/simultaneous_stream/screen limit/cap reach/hit/exceed/block/show,
    concurrent stream block/deny/limit/exceed, too many stream/screen, simultaneous stream block
  say: hit/reach/run_into/go_over/exceed/be_over/bump_into * stream_limit/screen_limit, too many people/person/device/
    screen/viewer stream/watch, too many stream/screen, too many people/device at once, stream/watch on too many,
    block for/because too many, hit limit on/of stream/screen, be stop from watch
  near: limit_reach

device_limit
  name: device limit reach/hit/exceed, too many device
  say: hit/reach/run_into/go_over/exceed/be_over/bump_into * device_limit, too many device, device limit, use up *
    device
  near: limit_reach

addon_add
  name: addon/add_on/pack/channel/bolt_on/extra/sport_pack/channel_pack/booster_pack <to_add>/buy/purchase/subscribe/
    activate/order
  say: <to_add>/tack_on/bolt_on/take/take_out/get/buy/sign_up_for/subscribe_to/order * addon/add_on/bolt_on/extra/pack/
    channel_pack, tack * onto, tack on~, bolt on~
  near: add_on_buy, feature_enable

addon_remove
  name: addon/add_on/pack/channel/bolt_on/extra/sport_pack/channel_pack <to_remove>/<to_cancel>/unsubscribe/deactivate
  say: <to_remove>/<to_cancel>/drop/lose/unsubscribe_from/give_up * addon/add_on/bolt_on/extra/pack/channel_pack
  near: feature_disable

voucher_apply
  name: promo/promo_code/voucher/voucher_code <to_redeem>/apply/enter/use
  say: use/apply/enter/redeem/cash_in * promo_code/voucher/voucher_code/code
  near: coupon_apply

# newspapers
paywall_dismiss
  name: paywall/pay_wall/meter/regwall/registration_wall <to_dismiss>/close/exit/leave/bounce/abandon
  say: <to_dismiss>/close/bounce_off/click_away/leave_at/turn_back_at/give_up_at * paywall/pay_wall, get past paywall~,
    shut * paywall, walk away from paywall
  near: paywall_view

registration_wall
  name: registration/register/reg/login/sign_in wall/gate <to_view>/show/hit/reach, regwall <to_view>/show/hit
  say: hit/reach/run_into/see/meet/come_up_against * registration_wall/regwall/register_wall, be ask to register/log_in,
    be stop and ask to register
  near: paywall_view

subscribe_click
  name: subscribe/subscription/join button/cta/link <to_click>, subscribe <to_click>, subscribe button
  say: <to_click>/press/hit/push * subscribe, <to_click> * subscribe_button/subscribe_link/join_button
  near: checkout_start, click

save_offer_show
  name: save/retention/winback/win_back/cancel offer/deal/discount show/view/present/<to_view>/see, retention offer
  say: see/be_show/get/be_make * save_offer/retention_offer/winback_offer, be offer * to stay, be offer * discount to
    stay
  near: promo_view

save_offer_accept
  name: save/retention/winback/win_back/cancel/loyalty/counter offer/deal/discount <to_accept>/accept/take/redeem/claim
  say: <to_accept>/accept/take/take_up/go_for/stay_for/agree_to * save_offer/retention_offer/winback_offer/
    offer_to_stay, take us up on * offer/deal/discount/month, take * up on * offer, be talk out of cancel/leave, talk
    out of cancel/leave, be persuade/convince to stay, stay for/because_of * offer/discount/deal, change * mind about
    cancel/leave, be win over by * offer, be save by * offer, be retain by * offer
  near: offer_accept

save_offer_decline
  name: save/retention/winback/win_back/cancel/loyalty/counter offer/deal/discount <to_decline>/decline/reject/refuse/
    ignore/dismiss
  say: <to_decline>/decline/refuse/ignore/turn_down/wave_away * save_offer/retention_offer/winback_offer/offer_to_stay/
    offer_to_save, turn * save_offer/retention_offer down, would not be talk out of, say no to * offer to stay
  near: offer_decline

charge_fail
  name: renewal/subscription/recurring/billing payment/charge/debit <to_decline>/fail/bounce/error
  say: could_not/can_not/fail_to/be_unable_to renew,
    we can not charge, payment/charge/renewal bounce, payment we could not take, not manage to charge/bill
  near: payment_fail

payment_method_update
  name: payment/billing method/detail/card/info/information <to_update>/replace/change/switch,
    card <to_update>/replace/change, credit card <to_update>
  say: <to_update>/replace/swap/switch/change * payment_method/payment/card/card_detail/billing_detail,
    put/get/have * new card on file, put * card on file, give us * new card, switch to * card/paypal/direct_debit,
    new card, move * payment to, switch * payment to, change how they pay, pay * another way, change way they pay
  near: payment_info

newsletter_start
  name: newsletter/mailing_list/bulletin/briefing/digest subscribe/sign_up/signup/join/opt_in/add/follow
  say: sign up for/to * newsletter/bulletin/briefing/digest, subscribe to * newsletter/bulletin/briefing/digest,
    take/get/receive/join * newsletter/bulletin/briefing/digest, newsletter sign_up/signup/subscription,
    get * in inbox, have * land in inbox, be on * newsletter, get on * newsletter
  who: newsletter subscriber
  near: opt_in

newsletter_stop
  name: newsletter/mailing_list/bulletin/briefing/digest unsubscribe/opt_out/leave/cancel/remove/stop
  say: unsubscribe from * newsletter/bulletin/briefing/digest, <to_cancel>/leave/come_off/drop/get_off/stop *
    newsletter/bulletin/briefing/digest, opt out of * newsletter/bulletin/briefing/digest, stop get/receive/take *
    newsletter, get/take off * newsletter
  near: email_unsubscribe

podcast_follow
  name: podcast/show/series/channel follow/subscribe/add
  say: follow/subscribe_to/keep_up_with * podcast/show, listener follow, podcast follow
  near: follow

comment_report
  name: comment/post/review/content/user/message report/flag
  say: <to_report>/complain_about * comment/post/review/message/commenter, comment report
  near: support_ticket

comment_remove
  name: comment/post/review <to_remove>/moderate/hide/reject/block/delete
  say: have * comment/post <to_remove>/moderate/hide/reject, comment/post <to_remove>/moderate/hide/reject,
    have * comment/post take_down/pull, comment fall foul of, lose * comment to moderator
  near: item_delete

news_alert_open
  name: push/news/breaking/breaking_news/news_push alert/notification <to_open>/<to_click>/tap
  say: <to_open>/<to_click>/tap/respond_to * alert/news_alert/breaking_news, open app from alert
  near: push_open

puzzle_start
  name: puzzle/crossword/sudoku/word_game/wordsearch/quiz/daily_puzzle/game <to_start>/open/play/attempt/try
  say: <to_start>/play/try/attempt/open/do/have_go_at/have_stab_at/have_crack_at/take_on/have_bash_at * puzzle/
    crossword/sudoku/word_game/wordsearch/wordle/jigsaw
  near: quiz_play, game_start

puzzle_complete
  name: puzzle/crossword/sudoku/word_game/wordsearch/daily_puzzle <to_finish>/solve/fill/crack/win
  say: <to_finish>/solve/crack/get_through/fill_in/do/get_out * puzzle/crossword/sudoku/word_game/wordsearch/wordle/
    jigsaw
  who: solver, puzzler~
  near: puzzle_start, level_complete

puzzle_abandon
  name: puzzle/crossword/sudoku/word_game <to_abandon>/quit/give_up
  say: give up on/- * puzzle/crossword/sudoku/word_game, <to_abandon>/leave/not_finish * puzzle/crossword/sudoku/
    word_game, leave * puzzle/crossword/sudoku unfinish/half_do, get stick on * puzzle/crossword/sudoku
  unfinished: puzzle_start > puzzle_complete

ad_blocker
  name: ad blocker/block detect/find/use/show/on, adblock detect/use, adblocker detect/use
  say: use/have/run/browse_with/come_with/visit_with/with * ad_blocker/adblocker/adblock, block * ad/advert, ad blocker,
    adblocker, have * ad_blocker on
  near: page_view

delivery_complain
  name: delivery complaint/issue/problem <to_submit>/report/make/raise/log/open, delivery <to_complain>/report,
    miss delivery/paper/issue report, paper/newspaper complaint
  say: <to_complain> * paper/newspaper/delivery/magazine, <to_complain> about * paper/delivery/newspaper/magazine,
    complain * paper/newspaper/delivery/magazine, report * miss/wet/late paper/newspaper/delivery/magazine,
    paper/newspaper/magazine not_turn_up/come/arrive/show_up, paper never turn_up/come/arrive
  near: support_ticket

delivery_suspend
  name: delivery/paper/print/newspaper suspend/pause/stop/hold/skip/holiday/vacation, vacation/holiday stop/hold
    <to_set>/create/request/start, vacation hold, holiday stop
  say: stop/pause/suspend/hold/hold_off/put_off/skip * paper/newspaper/delivery/magazine, put * paper/newspaper/delivery
    on hold, hold * paper back, have * paper/delivery stop/hold/pause, holiday stop, vacation hold
  near: subscription_pause

gift_subscription
  name: gift subscription/membership/plan purchase/buy/order/give/send, subscription/membership gift
  say: buy/give/get/gift/send/purchase * gift_subscription/gift_membership, give/gift * subscription/membership,
    buy * subscription/membership for/as * friend/someone/somebody/gift/present, gift subscription,
    buy/give/get somebody/someone * subscription/membership
  near: gift_card_buy

article_gift
  name: article/story/post/piece gift/give/gift_link
  say: gift/give * article/story/piece, gift/give/send/pass * article/story/piece to/on_to * <friend>, send * gift_link,
    share * gift_link, unlock * article/story for * friend, gift link
  near: share

edition_download
  name: e paper/edition/newspaper/issue/magazine/replica <to_download>, e_paper/epaper <to_download>
  say: <to_download> * e_paper/epaper/edition/issue/replica/digital_edition, pull down * e_paper/epaper/edition
  near: edition_open

article_listen
  name: article/story listen/audio_play/audio_start/read_aloud, audio article play/start
  say: listen to * article/story, have * article/story read aloud/out, play * audio version
  near: audio_start, article_read

live_blog_follow
  name: live_blog/liveblog/live_page/live_coverage follow/view/open/join
  say: follow/open/read/keep_up_with * live_blog/liveblog/live_coverage, follow * live
  near: article_read

# begun and not carried through
subscribe_abandon
  name: subscribe <to_abandon>
  say: get cold foot about subscribe, think better of subscribe, think twice about subscribe
  unfinished: subscribe_click > subscription_start

iap_abandon
  name: in app purchase <to_abandon>
  say: abandon in_app_purchase/iap, leave in_app_purchase unfinish
  unfinished: iap_start > iap

audio_abandon
  name: podcast/episode/song/audio/track/audiobook <to_abandon>
  say: <to_abandon>/give_up_on/switch_off * podcast/audiobook/song/track, stop listen halfway/midway
  unfinished: audio_start > audio_complete

article_abandon
  name: article/story <to_abandon>
  say: <to_abandon>/give_up_on/not_finish * article/story/piece, leave * article/story half_read/unfinish
  unfinished: article_read > article_finish

tournament_abandon
  name: tournament/contest/competition/league <to_abandon>/forfeit/withdraw
  say: <to_abandon>/drop_out_of/pull_out_of/withdraw_from/forfeit * tournament/contest/competition/league/cup
  unfinished: tournament_join > tournament_finish

# more of games and streams
hero_summon
  name: hero/character/gacha/card/unit/banner summon/pull/draw/recruit/roll, summon, gacha
  say: summon/pull/draw/recruit/roll_for * hero/character/card/unit, do/make * pull/summon, roll on * banner, pull on *
    banner
  near: reward_claim

gear_upgrade
  name: hero/character/building/card/weapon/gear/unit/tower/castle upgrade/enhance/evolve/level_up/power_up
  say: <to_upgrade>/enhance/evolve/level_up/power_up/beef_up * hero/character/building/card/weapon/gear/unit/tower/
    castle
  near: level_up

energy_refill
  name: energy/life/heart/stamina refill/buy/purchase/recharge/top_up
  say: refill/top_up/recharge/buy/restore * energy/life/heart/stamina, buy * more life/heart/energy
  near: currency_spend

player_report
  name: player/opponent/cheater/user report/flag
  say: <to_report> * player/opponent/cheater/user, complain about * player/opponent/cheater
  near: comment_report

watch_party
  name: watch_party/group_watch/co_watch/watch_together create/start/join/host/invite
  say: <to_start>/host/join/set_up/throw * watch_party/group_watch, watch together, watch * together, watch along with
    friend
  near: live_watch
"""

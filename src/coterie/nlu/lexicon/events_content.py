"""Event concepts of media, news, social networks and games."""

from __future__ import annotations

TEXT = """
play
  name: play, playback/media/content/stream/title/player <to_start>/play, content <to_start>, media <to_start>,
    stream <to_start>, playback
  say: play, press/hit/push play, press/hit play on, play something/anything/content/title, stream, start play,
    begin play, start stream, start playback, put something on, play back, consume content~, playback start,
    begin stream, watch or listen, set something playing, stream something, put/have/stick * on~
  who: streamer~
  near: video_start, audio_start

trailer_watch
  name: trailer/teaser/preview <to_watch>/view/play/start/open
  say: <to_watch> * trailer/teaser/preview
  near: video_start
video_start
  name: video/movie/film/episode/show/series/clip/title/program/vod/reel/short <to_start>/play/
    view/watch/stream/open/playback_start, video playback <to_start>/play, video content start/play, watch <to_start>,
    video playing, watch, playback <to_start>, play <to_start>, stream <to_start>, content play/watch/start,
    media play/start
  say: <to_watch> video/movie/episode/show/series/clip/film, watch,
    <to_watch> * video/movie/episode/show/series/film/clip, <to_start> * video/movie/episode/show/series/film,
    begin * video/movie/episode/show/series/film, press/hit play, press/hit play on, stream,
    stream * video/movie/show/episode, put * movie/film/show on, view video, open video, play video, start watch,
    begin watch, video play/view, tune in, watch something, binge, start to watch, begin to watch, <to_watch> * on,
    put/have/stick * on~,
    sit down to watch, binge watch, catch * episode/show/movie, see * movie/film/episode/show, watch anything,
    play movie, play episode, stream anything
  who: viewer, watcher, binge watcher~, streamer~
  near: play, video_complete, live_watch

video_complete
  name: video/movie/film/episode/show/series/clip/title/season/program <to_finish>/watch, video playback <to_finish>,
    video content <to_finish>, playback <to_finish>, watch <to_finish>, stream <to_finish>, content <to_finish>,
    play <to_finish>, video 100, video/movie/film/episode/title/show/clip watch end/full/through/all/whole/entire,
    video/movie/film/episode watch to_end, video 100/end
  say: <to_finish>/watch_all_of/sit_through * video/movie/film/episode/show/series/season/clip/trailer, finish watch,
    <to_watch> * to end, <to_watch> * all way, <to_watch> * through, video complete, watch whole, watch entire,
    watch full, complete playback, watch until end, see * to end, make it to end of movie/film/episode/video,
    <to_watch> * completely, complete watching, <to_watch> * till end, finish what they watch, finish stream
  near: video_start, video_progress

video_progress
  name: video/movie/episode/playback/watch/content/stream/media progress/heartbeat/milestone/percent/quartile/
    checkpoint/25/50/75, video playback/content heartbeat/progress
  say: get halfway through, watch half, watch part of, get partway through, watch at least half, get some way into,
    progress through video, watch some of
  near: video_start

video_pause
  name: video/movie/episode/playback/song/track/audio/stream/content/media <to_pause>, pause
  say: pause, <to_pause> * video/movie/episode/playback/song/track/film/show, hit/press pause, stop watch,
    put * on pause, stop midway, pause playback
  near: video_start

video_resume
  name: video/movie/episode/playback/song/stream/content/media resume/continue/unpause, resume
  say: resume, <to_resume> * video/movie/episode/playback/film/show, continue watch, pick up where they leave off,
    unpause, carry on watch, keep watch, go back to watching
  near: video_start

video_abandon
  name: video/movie/episode/playback/stream/content/media <to_cancel>/abandon/exit/interrupt
  say: <to_abandon>/stop/turn_off/switch_off/stop_watch/bail_on/bail_out_of/walk_out_on/lose_interest_in *
    video/movie/film/episode/show/series/title,
    switch_off/turn_off/stop/leave/drop_off/tune_out before half/halfway/middle/end, leave * unfinish, leave * unwatch,
    stop halfway through, give up halfway, start watch but not finish, leave halfway through video/movie/film/episode,
    turn * off halfway, switch off before end, fall asleep during~, drop * halfway
  unfinished: video_start > video_complete

video_seek
  name: video/playback/audio/stream seek/skip/rewind/forward/scrub, playback seek start/complete
  say: skip forward, rewind, fast forward, seek, scrub, skip intro, jump back, skip ahead
  near: video_start

buffer
  name: video/playback/stream buffer/stall/interrupt/error/rebuffer, buffering start/complete, playback error/interrupt
  say: buffer, experience buffering, stall, playback error/problem, have trouble stream, video stall, stream break,
    playback interrupt, experience playback error, rebuffer
  near: error

quality_change
  name: video/playback/stream quality/resolution/bitrate/subtitle/caption/speed change/set/select/enable
  say: change quality, change resolution, turn on subtitle, switch on caption, change speed, use subtitle
  near: settings_change

cast
  name: video/playback/content/stream/screen cast/airplay/mirror, cast <to_start>, chromecast <to_link>, cast
  say: cast, cast * to/onto tv/chromecast/screen/telly, chromecast, airplay, mirror, throw * on tv, put * on tv,
    throw/beam/send/fling * to/on/onto/from tv/chromecast/big_screen/airplay, beam * to/onto
  near: video_start

live_watch
  name: live/live_stream/livestream/live_event/broadcast/channel join/watch/view/start/enter/tune/play,
    live_stream/livestream/live <to_start>,
    stream join/watch/enter
  say: watch/join/tune_in_to/tune_into/catch/view * live_stream/livestream/live/broadcast/live_event/channel,
    watch live, tune in live, catch * live, <to_watch> * as it happen
  near: video_start, webinar_attend

audio_start
  name: song/track/audio/music/podcast/album/playlist/episode/station/radio/audiobook/tune <to_start>/play/listen/
    stream/open/playback_start, listen <to_start>, listen, audio playback/content start/play, stream <to_start>,
    music play, playback <to_start>
  say: listen, listen to, <to_listen> * song/track/music/podcast/album/playlist/episode/radio/audiobook,
    play * song/track/music/podcast/album/playlist/audiobook/tune/radio, stream * song/music/track/podcast/album,
    hear * song/track, start listen, tune in, put on * song/track/music/podcast/album/playlist, press/hit play,
    press/hit play on, <to_start> * podcast/audiobook/song/album/playlist, tune into, listen to something,
    begin * podcast/audiobook/album, begin listen, listen in, give * listen, spin * track/album,
    put/have/stick * on~
  who: listener, music listener
  near: play, audio_complete

audio_complete
  name: song/track/audio/music/podcast/album/playlist/audiobook/episode <to_finish>, listen <to_finish>,
    audio playback/content <to_finish>
  say: <to_finish>/listen_to_all_of * song/track/podcast/album/playlist/audiobook, finish listen, listen * to end,
    listen * all way, hear * through, listen to whole, listen to full, listen until end, listen * end,
    listen to * in full, hear * end, finish listening * song/track/podcast/album/episode/audiobook
  near: audio_start

audio_skip
  name: song/track/audio/music/episode/intro/ad skip/next, skip
  say: skip * song/track/episode/intro/ad, skip, skip over, jump over track, hit next, press next
  near: audio_start

playlist_create
  name: playlist <to_create>, <to_create> playlist
  say: <to_create>/compile playlist, make mixtape
  near: playlist_add, item_create

playlist_add
  name: song/track/video/title/show/movie/episode <to_add> playlist/queue/library, playlist/queue/library <to_add>/save,
    <to_add> to playlist/queue/library
  say: <to_add>/save/queue * to/on/in/into playlist/queue/library, queue up, add to playlist, save song/track
  near: playlist_create, watchlist_add

watchlist_add
  name: title/show/movie/video/series/stock <to_add> watchlist/list, watchlist/list <to_add>/save/update,
    <to_add> to watchlist/list, <to_save> for later
  say: <to_add>/save/stick * to/on/in/onto watchlist/watch_list/list, <to_save> * to watch later, watchlist,
    save movie/show/film/series, bookmark movie/show, queue up to watch, have * on watchlist
  near: wishlist_add, bookmark

content_view
  name: content/title/detail/media/program/asset/card/item/resource <to_open>/<to_view>/select/impression/click,
    content detail <to_view>, title page <to_view>
  say: <to_view>/open/consume * content/title/detail/resource, content view, look at title
  near: page_view

article_read
  name: article/story/post/blog/blog_post/news/content/newsletter_issue/magazine/chapter/book/page/recipe/
    headline <to_open>/<to_view>/click/start/consume, <to_read> article, article page <to_view>, story click,
    blog <to_view>, article impression~, <to_read> <to_start>, chapter <to_start>
  say: read, <to_read> * article/story/post/blog/piece/news/book/chapter/magazine/column/headline,
    open * article/story/post/blog/piece/book, <to_view>/click_on/tap * article/story/post/blog/blog_post/piece/recipe,
    article read/view, read something, read anything, click on article, click into story, look at * story, read news,
    pageview of article, read up on, browse article, consume * article/story, <to_start> * article, <to_start> * book~
  who: reader, article reader, bookworm~
  near: page_view, article_finish

article_finish
  name: article/story/post/blog/book/chapter/magazine/recipe <to_finish>/read_complete/scroll_complete,
    <to_read> <to_finish>, article <to_read> <to_finish>, scroll 100
  say: <to_finish>/read_all_of/read_through * article/story/post/blog/book/chapter, finish read, <to_read> * to end,
    <to_read> * all way through, read in full, read whole, finish book, read entire, read until end
  near: article_read, scroll

bookmark
  name: article/story/post/page/content/item/recipe/job/course/word/verse <to_save>/clip, bookmark, bookmark add/create,
    reading list <to_add>, <to_save> article/post/story, <to_save> item
  say: bookmark, <to_save> * article/story/post/recipe/job/page/content, bookmark * article/story/post/page,
    <to_save> * for later, clip, put * on reading list, add * to reading list, save to read later, star~, save story,
    add bookmark, keep * for later, add * to bookmark
  near: wishlist_add, article_read

like
  name: post/video/song/article/photo/content/comment/track/item/story/title like/heart/love/upvote/react/thumb_up/
    favorite/reaction, like, reaction <to_add>, heart, upvote
  say: like, like * post/video/song/article/photo/comment/track/story, heart, love~, upvote, react to, give thumb up,
    thumb up, hit like, give like, favorite~, leave like, press like, give * like, react
  who: liker
  near: rate, wishlist_add

dislike
  name: post/video/song/content/track/item dislike/downvote/thumb_down/hide/not_interest, dislike, downvote, thumb down
  say: dislike, downvote, thumb down, give thumb down, hide, say not interest, hate~
  near: rate

share
  name: share,
    product/item/article/story/post/video/song/content/photo/page/link/playlist/recipe/listing/score/result/title/app/
    workout/achievement share/repost/forward, share product/content/article, social share, content share,
    share button click
  say: share,
    <to_share> * product/article/story/post/video/song/content/photo/link/playlist/recipe/something/item/workout/page,
    post * to social/facebook/twitter/instagram, send * to friend, pass on, pass * on, repost, retweet, pass along,
    forward, spread, send on, tell friend about, share with friend, tweet, share anything, send link to, show friend,
    share on social
  who: sharer
  near: invite_send

post
  name: post,
    post/status/photo/video/story/reel/thread/question/content/topic/tweet/update <to_share>/<to_create>/publish/
    upload/submit, <to_create> post
  say: post, write * post, <to_create> * post, <to_publish> * post/photo/video/story, <to_share> * update, put up post,
    post something, post * photo/video/story/question/update, make post, <to_upload> * video/photo, start thread,
    post in forum, post in community
  who: poster, contributor, creator~
  near: comment, item_create

follow
  name: user/author/artist/topic/creator/profile/team/channel/show/seller/brand/friend/shop/company follow/subscribe/
    add, follow, new follow, channel subscribe, artist follow, follow user
  say: follow, follow * author/topic/creator/team/channel/writer/journalist/brand/seller/shop/page,
    start follow, subscribe to channel, become follower, keep up with, track~
  who: follower, fan~
  near: bookmark, opt_in

unfollow
  name: user/author/artist/topic/creator/channel unfollow/unsubscribe, unfollow
  say: unfollow, stop follow, drop follow,
    stop/quit follow * user/author/artist/singer/band/writer/creator/channel/topic/seller/brand
  near: follow

friend_add
  name: friend/connection/contact/buddy/match add/request/accept/send/create/connect, friend <to_ask> send,
    connection make
  say: add/make/get/send friend/connection/contact/friend_request, connect with friend, make connection, befriend,
    add buddy, send friend request, add contact
  near: invite_send, follow

group_join
  name: group/community/forum/club/guild/clan/team/channel/room/server/alliance/league join/enter/accept/add,
    <to_join> group/guild/clan/team
  say: join/enter/get_into/become_part_of/be_accept_into/sign_up_with/enlist_in * group/community/forum/club/guild/
    clan/team/channel/room/alliance/league, guild join, become member of clan/guild/group/club,
    be_part of * clan/guild/alliance, belong to * clan/guild/alliance, in clan/guild/alliance~
  near: sign_up

group_leave
  name: group/community/guild/clan/team/channel/alliance <to_leave>/kick
  say: <to_leave>/walk_out_on/be_kick_out_of * group/community/guild/clan/team/channel/alliance
  near: group_join

photo_view
  name: photo/image/gallery/slideshow/picture <to_view>/open/swipe/zoom
  say: <to_view>/open/swipe_through/zoom_in_on photo/image/gallery/picture
  near: content_view

edition_open
  name: edition/issue/newspaper/magazine/epaper <to_open>/download
  say: <to_open>/download edition/issue/epaper/e_paper/newspaper
  near: article_read

contest_enter
  name: contest/competition/giveaway/sweepstake/raffle/draw/challenge enter/join/participate/submit/entry/register
  say: enter/join/take_part_in/participate_in/sign_up_for * contest/competition/giveaway/sweepstake/raffle/draw/
    prize_draw, submit entry
  near: form_submit

quiz_play
  name: quiz/poll/puzzle/crossword/trivia <to_start>/play/take/open
  say: play/take/do/start/try quiz/puzzle/crossword/trivia, do crossword
  near: quiz_complete

game_start
  name: game/match/round/session/battle/campaign_mode/level/mission/quest/hand <to_start>/play/join, play,
    play session <to_start>, game session <to_start>, match join/start, start game/match, gameplay <to_start>
  say: play, play game/match/round/level, <to_start>/join/open/boot_up * game/match/round/battle, get into game,
    game start, play us, have * game, play session, gameplay, jump into match, play round, pick up controller~,
    be in match, queue up for match, play hand
  who: player, gamer
  near: level_start, match_complete, session_start

level_start
  name: level/stage/mission/quest/challenge/chapter/world/puzzle <to_start>/play/attempt/try/open
  say: <to_start>/play/try/attempt/take_on/have_go_at/accept * level/stage/mission/quest/challenge/puzzle, level start,
    start on level
  near: game_start

level_complete
  name: level/stage/mission/quest/challenge/chapter/world/puzzle/dungeon/boss <to_finish>/win/beat/clear/pass/success/
    solve/defeat/do, <to_finish> level
  say: <to_finish>/beat/pass/win/clear/get_past/solve/do/defeat/conquer/make_it_past * level/stage/mission/quest/
    challenge/puzzle/dungeon/boss, level complete, quest do
  near: level_up, game_complete

level_fail
  name: level/stage/mission/quest/challenge/boss/puzzle/game fail/lose/die/failure/quit, player death, game over
  say: fail/lose/die_on/get_stick_on/be_stick_on/not_get_past/flunk/not_beat/give_up_on/quit/bail_on/walk_out_of *
    level/stage/mission/quest/challenge/
    boss/puzzle, game over, die, level fail, can not get past, could not beat, get kill, lose life, be defeat by
  near: level_start

live_event_join
  name: event/live_event/ingame_event/live_op/tournament/challenge enter/join/participate,
    event/live_event participation
  say: take_part_in/participate_in/join/enter/play/compete_in * event/live_event/tournament,
    event/live_event/tournament participation
  who: event participant, event player

level_up
  name: level up, player/character/user/avatar level/rank/level_up/up/promote, level reach/achieve/gain/increase,
    rank up, xp gain, player level up, new level reach
  say: level up, reach * level, hit level, get to level, rank up, gain level, go up level, advance to * level,
    move up level, make it to level, achieve level, climb to level, progress to level, reach new level,
    get past level, hit/reach/gain/get_to * new level, hit/reach new level
  near: level_complete

match_complete
  name: match/game/battle/round/fight/duel/race/raid <to_finish>/over/play, match result
  say: <to_finish>/play * match/game/battle/round/fight/duel/race/raid, match complete, play match, finish game
  near: game_start

match_win
  name: match/game/battle/round/tournament/fight/race/duel/bet/hand win/victory, victory, win
  say: win, win * match/game/battle/round/tournament/fight/race/duel, beat opponent, be victorious, come out on top,
    match win, take victory, come first, defeat opponent, score win
  who: winner
  near: match_complete

match_lose
  name: match/game/battle/round/fight/race/duel/bet/hand lose/loss/defeat, defeat, loss
  say: lose, lose * match/game/battle/round/fight/race/duel, be defeat, get beat, be beat, match lose, be knock out,
    lose to, suffer defeat, get knock out, lose out
  who: loser
  near: match_complete

game_complete
  name: game/story/campaign/main_story <to_finish>/beat, game <to_finish>
  say: <to_finish>/beat game/story/campaign, get to end of game, see credit roll, finish main story
  near: level_complete

iap
  name: in app purchase/buy/order, iap, iap complete/success/purchase,
    item/coin/gem/bundle/pack/skin/booster/currency/virtual_currency/loot_box/battle_pass/offer/power_up/chest/
    season_pass/virtual_good/hero purchase/buy, real money purchase, store purchase, shop purchase, microtransaction,
    virtual item purchase
  say: make in_app_purchase/iap, buy/purchase/get * coin/gem/bundle/pack/skin/booster/loot_box/chest/power_up/in_app/
    currency/item, spend real money, in app purchase, iap, pay real money, spend money in game,
    buy something in game, purchase something in app, spend cash, microtransaction, buy in app, pay in game,
    buy/purchase something/anything
  who: spender, paying player, payer, whale~
  near: purchase

currency_earn
  name: coin/gem/currency/virtual_currency/gold/diamond/credit/token/resource/xp <to_earn>/receive/source/claim/grant
  say: <to_earn>/get/receive/pick_up * coin/gem/currency/gold/diamond/token/resource, earn virtual currency
  near: reward_claim

currency_spend
  name: coin/gem/currency/virtual_currency/gold/diamond/credit/token/resource spend/use/sink/consume/burn
  say: spend/use/burn/consume/blow/part_with/get_through * coin/gem/currency/gold/diamond/credit/token/virtual_currency,
    spend virtual currency
  near: iap

reward_claim
  name: reward/bonus/daily_bonus/daily_reward/prize/gift/chest/loot_box/login_bonus <to_redeem>/collect/receive/open/
    earn/unlock
  say: claim/collect/receive/get/open/pick_up/unlock/grab/cash_in * reward/bonus/prize/gift/chest/loot_box/daily_bonus/
    daily_reward, reward claim
  near: currency_earn, points_redeem

achievement_unlock
  name: achievement/badge/trophy/medal/award/milestone <to_earn>/unlock/complete/reach/receive/achieve/win/get,
    achievement
  say: <to_earn>/unlock/get/win/achieve/receive/reach/hit * achievement/badge/trophy/medal/award/milestone,
    achievement unlock
  near: level_up

tournament_join
  name: tournament/contest/competition/league/event/challenge/leaderboard join/enter/register/sign_up/participate/play/
    start
  say: join/enter/take_part_in/participate_in/sign_up_for/play_in/register_for/compete_in/play * tournament/contest/
    competition/league/challenge/leaderboard, tournament join, compete, enter contest
  near: contest_enter, game_start

item_use
  name: item/booster/power_up/weapon/skin/spell/potion/hint/life use/equip/consume/activate/wear
  say: use/equip/activate/consume/put_on/wear * item/booster/power_up/weapon/skin/spell/hint
  near: currency_spend

gift_send
  name: gift/life/coin/present/virtual_gift send/give, game/item/skin/dlc/bundle gift, life/heart/energy gift/give/share
  say: give/gift/buy/send * game/skin/item/dlc/bundle to/for * friend, send/give/give_away/pass_on/hand_out * gift/life/
    heart/present, gift send, gift something, send/give/give_away/gift * gift/life/heart/coin/gem/present to * friend,
    give * life/heart away, give * life/heart/gift away to * friend, send * friend life/heart/gift, give * friend life/
    heart/gift
  near: share

bet_place
  name: bet/wager/stake/parlay place/make/settle/submit/confirm, bet, wager, spin play/start, ticket/lottery purchase
  say: place/make/put_on/put_down/stake bet/wager, bet, wager, gamble, put money on, have flutter, stake, bet on,
    have bet, take punt
  who: bettor, punter, gambler
  near: deposit, game_start
"""

"""Event concepts of listening and of those who listen: songs, podcasts, audiobooks, concerts, and what they share."""

from __future__ import annotations

TEXT = """
# what is listened to
audio_start
  name: podcast/audiobook/music/listening/audio session, music/listening/audio session <to_start>

podcast_play
  name: podcast/podcast_episode/pod/episode/show_episode <to_start>/play/listen/stream/playback_start/session,
    podcast listen <to_start>
  say: <to_listen>/put_on/catch/catch_up_on * podcast/pod, <to_listen> * podcast_episode, dip into podcast,
    get into podcast, podcast play/listen/stream, have podcast on
  who: podcast listener
  near: audio_start

audiobook_play
  name: audiobook/audio_book/book/title/chapter session/listen/play/stream/listen_start/playback_start/resume,
    audiobook/audio_book/book listen <to_start>, audiobook/audio_book <to_start>/open, listen book
  say: <to_listen>/start/begin/continue/carry_on_with/put_on/resume/try/give * audiobook/audio_book,
    listen to * book/title/chapter/novel, pick * audiobook back up, pick up * audiobook, get/be stick into audiobook,
    audiobook play/listen/session, have * book read to, read with ear
  who: audiobook listener
  near: audio_start

audiobook_finish
  name: audiobook/audio_book/book/chapter <to_finish>/end, audiobook/book listen <to_finish>
  say: <to_finish>/get_through/get_to_end_of/reach_end_of/hear_end_of * audiobook/audio_book, listen to
    whole/entire/all_of * audiobook/book, get to end of book, reach end of book, finish listening to * book/audiobook,
    hear * book/audiobook through
  near: audio_complete

audiobook_buy
  name: audiobook/audio_book/ebook/book <to_buy>/purchase/order/buy, book/audiobook/title credit use/redeem/spend,
    credit <to_redeem> book/audiobook
  say: <to_buy>/pay_for/pick_up/get/order/spend_on * audiobook/audio_book/ebook, buy/purchase/order/pay_for/pick_up *
    book, spend/use * credit on * book/audiobook/title
  near: purchase

radio_play
  name: radio/station/radio_station/live_radio/channel <to_start>/play/listen/stream/tune_in/open/launch,
    artist/song/track radio <to_start>/play
  say: <to_listen>/put_on/start/launch/tune_in_to/tune_into/fire_up * radio/radio_station/station, turn/switch on *
    radio, turn/switch * radio on, tune in to * station, have radio on, play radio, radio play/start
  near: audio_start

mix_shuffle
  name: shuffle <to_activate>/play/on/toggle/tap, shuffle_mode <to_activate>/on, shuffle play
  say: shuffle, hit/press/tap shuffle, <to_activate> shuffle, turn shuffle on, put * on shuffle, shuffle *
    playlist/library/album/song
  near: audio_start

track_repeat
  name: song/track/music repeat/loop/replay/play_again, repeat mode <to_activate>, repeat play, replay
  say: repeat/loop/replay * song/track, play * song/track again, play * song/track on repeat/loop,
    put * on repeat/loop, have * on repeat/loop, play * over and over, listen to * on repeat/loop
  near: audio_start

audio_skip
  name: song/track skip forward/next, next song/track, skip_next, track/song next_tap
  say: hit/press/tap/push skip, hit/press/tap/push next, hit/press/tap/push next on * song/track,
    jump/skip/go/move to * next song/track/episode, skip ahead to * song/track, skip past * song/track, flick past *
    song/track, move on from * song/track, not let * song/track finish, not finish * song/track, not listen to end of
    song/track, cut * song/track short, skip to * next, change * song/track, next track, pass on * song/track,
    skip through * playlist/album/song/track, leave * song/track halfway
  who: skipper~

# what is liked, and kept
like
  name: song/track/album/artist/playlist/episode/podcast love/heart/thumb_up/favorite/star, thumb_up <to_add>/give,
    song/track <to_save> like/favorite, like song <to_add>, favorite <to_add> song/track
  say: give * song/track/artist/episode/album heart/thumb_up/like, love/heart/favorite/fave/star * song/track/album/
    episode/video, hit/press/tap heart/like on * song/track, hit/press/tap * heart, add * to like_song/favorite/
    fave/favorite_song/like_track, save * to like_song/favorite/fave/favorite_song, thumb up * song/track

dislike
  name: song/track/artist/episode thumb_down/dislike/ban/block/not_interest, never play, thumb_down give
  say: dislike/downvote/thumb_down/ban/bury/block * song/track/artist/episode, tell us they not like * song/track/
    artist/it, say they not like * song/track/artist/it, give * song/track/artist/episode thumb_down, tell us not to
    play, never play again, block * song/track/artist, hit/press/tap thumb_down, not like~

album_save
  name: album/record/ep/release/lp <to_save>/add/like/favorite/keep/library_add, library <to_add> album,
    <to_save> album, album <to_add> library/collection
  say: <to_save>/like/heart/favorite/keep/add * album/record/ep/lp/new_release/mixtape,
    add/save * album/ep/record/lp to library/collection
  near: bookmark, like

library_add
  name: library/collection/shelf <to_add>/save/item_add, <to_add> to library/collection, song/track/title/book/show
    library add/save
  say: add/save * to library/collection/shelf, put * in library/collection/on_shelf
  near: bookmark, playlist_add

library_remove
  name: library/collection <to_remove>/item_remove, <to_remove> from library/collection
  say: remove/delete/take/clear/kick * from library/collection
  near: wishlist_remove

playlist_create
  name: mixtape/mix <to_create>, collab_playlist/collaborative_playlist <to_create>
  say: build/put_together/start/set_up/curate/compile/make/create * playlist/mixtape/mix, playlist create/creation,
    make * own playlist
  who: playlist maker, playlister, curator~

playlist_add
  name: playlist/pl/queue/mix song/track/video/episode/item <to_add>, song/track/episode/item <to_add> playlist/pl/
    queue
  say: add/put/drop/stick/pop/throw/save/slip/bung/chuck/move * song/track/tune/episode/video/title/something * to/
    on/in/into/onto playlist/queue/mix, add/put/drop/stick/save/pop song/track/tune/something to/on/in/into/onto
    playlist/queue/mix, fill * playlist, playlist addition, extend * playlist, add to * playlist,
    drop/slip/throw * song/track/tune into playlist
  near: library_add

playlist_remove
  name: playlist/queue song/track/item <to_remove>, song/track/item <to_remove> playlist/queue, playlist <to_remove>,
    <to_remove> from playlist/queue
  say: remove/delete/take/drop/kick/cut * from/off/out_of playlist/queue, take * off playlist
  near: playlist_delete

playlist_delete
  name: playlist/mix <to_remove>/delete/unpublish
  say: delete/get_rid_of/bin/scrap/trash/ditch playlist
  near: item_delete

playlist_edit
  name: playlist/mix <to_update>/rename/reorder/edit/cover_change
  say: edit/rename/reorder/rearrange/tidy_up/change/update * playlist
  near: item_edit

playlist_follow
  name: playlist/mix/station follow/subscribe/like/save/favorite/library_add, <to_save> playlist, follow playlist,
    playlist <to_add> library
  say: follow/subscribe_to/save/like/heart/favorite/bookmark/keep/start_follow/begin_follow * playlist/mix,
    add/save * playlist to library/collection, playlist follow
  who: playlist follower
  near: follow, bookmark

playlist_unfollow
  name: playlist/mix unfollow/unsubscribe/unsave/unlike
  say: unfollow/stop_follow/drop/unsave * playlist
  near: unfollow

# who and what is followed
artist_follow
  name: artist/band/musician/singer/dj/composer/rapper/author/narrator/host follow/subscribe/favorite/add,
    follow artist/band
  say: follow/subscribe_to/start_follow/begin_follow/become_fan_of/favorite/hit_follow_on/keep_up_with/press_follow_on/
    become_follower_of/keep_tab_on * artist/band/musician/singer/dj/composer/rapper/performer/act/group/author/narrator
  near: follow

artist_unfollow
  name: artist/band/musician/singer/dj/author unfollow/unsubscribe/remove/unfavorite
  say: unfollow/stop_follow/unsubscribe_from/drop/ditch/give_up_on/quit_follow/lose_interest_in * artist/band/musician/
    singer/dj/rapper/author
  near: unfollow

podcast_follow
  name: podcast/show <to_save>/like/favorite/library_add, follow podcast/show
  say: start_follow/begin_follow/save/subscribe_to/favorite/sign_up_to/sign_up_for * podcast/show, add/save *
    podcast/show to library/collection/feed, podcast subscription, podcast subscribe
  who: podcast subscriber, podcast follower

podcast_unfollow
  name: podcast/show/series unfollow/unsubscribe/remove
  say: unfollow/unsubscribe_from/stop_follow/drop/give_up_on/ditch * podcast/show/series
  near: unfollow

podcast_rate
  name: podcast/show/audiobook/book/album/track/song <to_rate>/<to_review>/star/rating/rating_submit,
    rating podcast/show
  say: <to_rate>/<to_review>/score * podcast/show/audiobook/book/album/song/track,
    give/leave * star/rating/review * to/for/on * podcast/show/audiobook/book/album/episode,
    give * podcast/show/audiobook/book/album/episode * star/rating/review,
    leave * star/rating/review on/for * podcast/show/audiobook/book/album/episode
  near: rate, review

user_follow
  name: user/friend/member/people/person/listener/player/profile/reader/contact/buddy/creator follow, follow
    user/friend/people/member, social follow, friend <to_add>
  say: follow/start_follow/begin_follow/follow_back * user/friend/member/people/person/listener/reader/someone/
    somebody/anyone/anybody/profile/buddy, follow back, follow each other, follow * they know, add friend,
    add * as friend, follow other user/member/people/listener/reader/player,
    follow another user/member/person/listener/player/reader
  near: follow, friend_add

user_unfollow
  name: user/friend/member/people/profile unfollow/remove, unfollow user/friend
  say: unfollow/stop_follow * user/friend/member/people/person/someone/somebody/anyone/listener, remove/drop friend,
    unfriend
  near: unfollow, user_block

user_block
  name: user/member/player/friend/contact/profile block/mute, block user/friend/player
  say: block/mute * user/member/player/someone/somebody/anyone/friend/people/person/profile/listener, user block,
    block~
  near: comment_report

# what is passed on
share
  name: song/track/album/playlist/episode/podcast/audiobook/lyric/recap/music/audio <to_share>/send,
    share song/track/playlist/episode, share link create/copy, share sheet open/complete, share <to_finish>
  say: <to_share>/pass_on * music/track/album/playlist/episode/podcast/audiobook/lyric/clip,
    send * song/track/album/playlist/episode/podcast/link * to/with someone/somebody/friend/mate/people/family/contact,
    pass * song/track/album/playlist/episode/something on to/- someone/somebody/friend/-, post/put * song/track/album/
    playlist/episode/clip/score/result to/on/in instagram/facebook/tiktok/twitter/story/snapchat/social,
    share/post * to/on/via/over whatsapp/instagram/facebook/tiktok/twitter/snapchat/messenger/telegram/story,
    show * off to friend, share it, share them

message_send
  name: dm/chat/inbox/in_app/private message <to_send>, dm/pm <to_send>, friend/player/member message <to_send>
  say: message/dm/text/write_to/drop_line_to/ping/pm * friend/user/someone/somebody/anyone/anybody/people/person/
    member/listener/player/buddy/mate/contact/match/host/artist/teammate/each_other,
    send * message/dm/text/note/chat to/- friend/user/someone/somebody/anyone/member/player/buddy,
    send * friend/user/someone/player/buddy message/dm/note, chat to/with * friend/user/someone/somebody/anyone/
    player/buddy/member, talk to * friend/user/someone/player in chat/dm, slide into dm

group_listen
  name: group/party/jam/share/listening/collab/together/joint/live_listening session <to_start>/<to_join>/create/
    host/end/join, listening_party <to_join>/<to_start>/host, jam <to_start>/<to_join>, listen together/along,
    group listen, blend <to_join>/create
  say: join/start/host/enter/run/take_part_in/jump_into/hop_into * group_session/listening_party/jam/
    listening_session/group_listening, listen/play/stream * together/along/in_group/in_sync/with_friend/as_group,
    listen along with * friend, listen * together with * friend, listen * with * friend, group session,
    listening party
  near: group_join, audio_start

# at the player
lyrics_view
  name: lyric/song_text/karaoke <to_view>/open/show/scroll/read/toggle/expand, song lyric <to_view>/open
  say: <to_view>/open/read/check/look_at/look_up/pull_up/bring_up/follow/scroll_through/expand * lyric, sing along,
    sing along with/to * lyric, lyric view, turn on lyric, read along with * lyric, use karaoke, look up word to song
  near: content_view

sleep_timer
  name: sleep/bedtime timer <to_set>/<to_start>/activate/use/enable, sleep_timer, timer <to_set>/<to_start>
  say: set/use/turn_on/switch_on/activate/enable/start/put_on * sleep_timer, sleep timer,
    fall asleep with/to/listening, set * timer to sleep/stop, listen * fall asleep, fall asleep with * sleep_timer,
    turn * sleep_timer on, have * sleep_timer on, set * sleep_timer

sound_change
  name: equalizer/eq/sound/audio/crossfade/volume/bass setting <to_update>/<to_set>/adjust, equalizer/eq <to_update>/
    <to_set>/adjust/toggle, audio_quality/sound_quality/playback_speed/speed <to_update>/<to_set>/change,
    crossfade <to_activate>
  say: change/adjust/set/tweak/use/play_with/play_around_with/fiddle_with * equalizer/eq/bass/treble/sound_setting,
    turn up * bass, change/raise/lower/up/improve * audio_quality/sound_quality, speed up * playback/podcast/audiobook,
    change * playback_speed, listen at/on * speed
  near: quality_change, settings_change

cast
  name: cast session <to_start>/end, connect_device/remote_playback/multi_room <to_start>, playback transfer,
    playback/stream transfer device, speaker/tv playback <to_start>, device handoff
  say: cast/airplay/mirror/beam/stream/play/throw/send/put * to/on/onto/through/over tv/telly/television/speaker/
    smart_speaker/big_screen/other_device/another_device/device/stereo/soundbar, cast * music/song/track/podcast/video/
    audio/screen/show/film, use cast, cast to device

device_add
  name: speaker/smart_speaker/car/tv/console/watch/headphone/earbud/headset/hub/set_top_box/voice_assistant
    <to_link>/add/pair/register/setup, <to_link> device/speaker/car/tv, device pairing <to_finish>,
    new device add/sign_in
  say: <to_link>/pair/hook_up/register/set_up/sync/add * device/speaker/smart_speaker/car/tv/console/watch/headphone/
    earbud/headset, <to_link>/pair/sync/hook * app/account/phone/it * with/to * car/speaker/tv/console/watch/device/
    headphone, plug * in/into car, get * work in car/on_tv/on_watch

car_mode
  name: car/driving/drive mode/view <to_activate>/<to_start>/enter/open/on/toggle
  say: turn_on/switch_on/use/enter/enable/go_into * car_mode/driving_mode/car_view, drive with * on
  near: feature_enable

content_offline
  name: music/album/audio/audiobook/podcast/show/playlist/episode/song/track download/offline/download_complete/
    download_start, offline_mode <to_activate>, download song/track/music/playlist/episode, offline sync
  say: <to_download> * music/tune/audiobook/playlist/track/album/content/something/anything, save/keep/store/sync *
    music/song/track/album/playlist/episode/podcast/audiobook/something/content for/- offline, save/keep * for
    offline_listening/offline_use/plane/flight/road/trip, download, take * offline, download for/to listen,
    make * available offline, put * on phone/device for later, download complete, finish download, complete download
  who: downloader

download_remove
  name: download/offline/offline_content <to_remove>/delete/clear, <to_remove> download
  say: delete/remove/clear/wipe/get_rid_of/free_up * download/offline_music/offline_content/download_song/
    download_file, clear out * download
  near: item_delete

# what is put before them
recommendation_click
  name: recommendation/suggestion/reco/rec/recommend_item/pick/shelf/carousel/home_card <to_click>/select/
    <to_open>/accept/follow/<to_play>, recommend content/track/title/show/song <to_click>/<to_play>/<to_open>,
    suggest track/song/artist/show <to_click>/<to_play>, <to_click> recommendation
  say: <to_click>/open/pick/act_on/follow/take_up/go_for/respond_to/engage_with/explore/try/take * recommendation/
    suggestion/recommend_item/reco/rec, <to_click>/open/play/try/listen_to/watch/pick * recommend/suggest * song/
    track/show/film/title/artist/album/playlist/episode/podcast/content/something, play/watch/listen_to/open/try/choose
    something/what/anything we recommend/suggest, take us up on * recommendation/suggestion, take * recommendation
  near: product_click

recommendation_view
  name: recommendation/suggestion/reco/rec/recommend_item/shelf/carousel <to_view>/show/impression/serve/display/
    scroll
  say: <to_view>/be_show/be_serve/get * recommendation/suggestion/recommend_item, recommendation show/view
  near: list_view

recommendation_dismiss
  name: recommendation/suggestion/reco/rec/recommend_item <to_dismiss>/hide/reject/remove/decline/not_interest/
    feedback_negative, not_interest <to_click>/mark, <to_dismiss> recommendation
  say: <to_dismiss>/hide/reject/turn_down/close/wave_away/get_rid_of/remove/block/decline/x_out * recommendation/
    suggestion/recommend_item/reco, mark * recommendation/suggestion as not, say * not_interest_in/not_for
    * recommendation/suggestion, not be interest in * recommendation/suggestion, tell us * not interest, hit/tap/press
    not_interest, not want * recommendation/suggestion
  near: dislike

recap_view
  name: year/yearly/annual/monthly/weekly/year_in_review/wrap/listening/reading/season recap/review/summary/report/stat
    <to_view>/open/start/finish/share, recap/wrap_up/year_in_review/rewind <to_view>/open/start/finish/play
  say: <to_view>/watch/open/look_at/go_through/check/click_through/flick_through/play * recap/year_in_review/
    year_review/yearly_summary/annual_review/rewind, look back at * year, see how * year look, recap view
  near: report_view

# live music
concert_view
  name: concert/gig/tour/tour_date/live_show/live_event/show/festival/event_page/event_detail/lineup/setlist/venue
    <to_view>/browse/open/visit/tap/page_view/click, concert/gig/event/show/tour/venue page <to_view>/open/visit/
    browse
  say: <to_view>/browse/check_out/look_at/look_up/look_into/read_about/research/tap_on/click_on/open/scroll/explore *
    concert/gig/tour_date/tour/live_show/festival/lineup/concert_page/gig_page/tour_page/concert_listing,
    see who * play, look for/at * show/date near, see what * on, view/browse * show,
    <to_view>/check_out/look_at/look_up * upcoming concert/gig/show/tour/event,
    <to_view>/look_at/check_out upcoming show/event
  near: content_view, page_view

event_ticket
  name: concert/gig/festival/show/tour/event/match/game/fixture ticket <to_book>/purchase/buy/order/checkout, ticket
    checkout <to_finish>, ticket order <to_finish>, tix <to_buy>/purchase/order
  say: <to_book>/buy/purchase/get/order/grab/snap_up/score/nab/pay_for/spend_on * ticket/tix,
    <to_book> * concert/gig/festival/show,
    <to_book>/buy/purchase/get/order/grab/pay_for * concert/gig/festival/show/tour/event/match/game * ticket/seat/pass,
    buy/purchase/get/order/grab/book * ticket/seat/tix to/for * concert/gig/show/festival/match/game/event/see,
    get * seat/place at * concert/gig/show
  who: concert goer~, ticket buyer, gig goer~
  near: purchase

match_reminder
  name: concert/gig/show/tour/ticket/on_sale/presale/release/drop/album/episode/festival reminder/alert/notification
    <to_set>/add/create/enable/turn_on/subscribe, concert/gig/event remind_me
  say: set/turn_on/switch_on/ask_for/add/create/sign_up_for/get/request/subscribe_to * reminder/alert/notification for/
    about/of/on/- * concert/gig/show/tour/drop/release/ticket/album/presale/premiere/episode, ask/want to be remind of/
    about/for/when, concert reminder, gig alert, turn * alert on for

presale_join
  name: presale/pre_sale/fan_presale/early_access/ballot <to_join>/register/sign_up/unlock/enter/code_redeem, presale
  say: join/register_for/sign_up_for/get_into/enter/unlock/use * presale/pre_sale/ballot/early_access, presale
  near: waitlist_join

pre_save
  name: pre_save/presave/pre_add/album_pre_save <to_add>/create/-, presave, pre save
  say: pre_save, presave, pre save * album/single/song/release, presave * album/single/song/release, save * before it
    come_out/drop
  near: album_save

merch_order
  name: merch/merchandise/swag/fan_gear/merch_store/merch_shop/vinyl/t_shirt/fan_shop order/<to_buy>/purchase/checkout,
    merch order <to_finish>, merch/merchandise item <to_buy>
  say: <to_buy>/order/pay_for/get/spend_on * merch/merchandise/swag/fan_gear/vinyl/band_shirt/tour_shirt,
    place * merch/merchandise order, buy/order/get something/anything/item/stuff from * merch_store/merch/shop/band/
    artist_store, order from * merch_store/merch_shop, shop/spend * merch, shop at * merch_store
  who: merch buyer
  near: purchase

artist_tip
  name: artist/creator/streamer/podcaster/host tip/donation/support/fund/membership, tip/donation artist/creator/
    streamer, tip_jar <to_pay>, super_chat <to_send>, fan_support
  say: tip/support/donate_to/give_money_to/send_money_to/chip_in_for/back * artist/creator/streamer/band/musician/
    podcaster/host, send * tip to * artist/creator/streamer, leave * tip for * artist/creator
  near: donation

episode_comment
  name: episode/song/track/playlist/podcast/album comment/reply/<to_comment>
  say: <to_comment> on * episode/song/track/playlist/podcast/album, leave/post/write * comment on/under/below/about *
    episode/song/track/playlist/podcast/album
  near: comment

# plans that are shared
premium_start
  name: premium/plus/pro/gold/unlimited/ad_free <to_start>/<to_buy>/subscribe/activate/join
  say: <to_buy>/get/pay_for/take_out/sign_up_for/switch_to/move_to/upgrade_to/subscribe_to/join/convert_to/buy_into *
    premium/plus/premium_plan/pay_plan/ad_free/full_version/pay_version, go/become
    premium/ad_free, get rid of ad~, pay to lose ad, leave free_tier/free_plan, move off * free, upgrade from
    free/free_plan/free_tier
  near: upgrade, subscription_start

premium_end
  name: premium/plus/pro <to_cancel>/end/unsubscribe/churn/downgrade
  say: <to_cancel>/leave/quit/drop/unsubscribe_from/ditch/give_up/lose/stop_pay_for/turn_off/come_off * premium/plus/
    pay_plan, go/drop/switch/move/fall back to free/free_plan/free_tier
  near: subscription_cancel, downgrade

family_invite
  name: family/fam/household/family_member/family_plan/duo/partner/kid/child/plan_member <to_invite>/invite_send/add/
    share_invite, family invite/invitation <to_send>/create, <to_invite> family/household/partner, family slot fill
  say: <to_invite>/add/bring * family_member/relative/partner/spouse/wife/husband/kid/child/parent/household/someone/
    somebody/anyone/people/friend/member to/into/onto/on * family/family_plan/household/plan/duo, <to_invite> * family/
    family_member/relative/spouse/partner/husband/wife/kid/housemate/roommate/flatmate, send * family_invite/
    family_invitation, share * plan with * family/partner/kid, invite by/via * to family, fill * slot on * family
  near: invite_send

family_join
  name: family/fam/household/duo/family_plan/family_member <to_join>/join/accept/invite_accept/link, family
    invite/invitation accept, <to_join> family, sub_account/family_profile <to_join>
  say: join/accept_invite_to/become_part_of/get_add_to/be_add_to/hop_onto/hop_on * family/family_plan/household/
    duo_plan/family_group/family_account, accept * family_invite/family_invitation, join as * family_member,
    be invite to * family
  near: invite_accept, group_join

family_leave
  name: family/fam/household/family_plan/family_member/duo <to_leave>/remove/kick, <to_leave> family
  say: leave/quit/be_remove_from/be_kick_off/get_kick_off/drop_out_of * family/family_plan/household/duo, remove/kick *
    family_member/from * family_plan/family
  near: seat_remove

student_verify
  name: student/student_status/student_id/enrollment/education/student_discount/edu <to_verify>/verification/
    verification_submit/<to_submit>/check/apply/request, student verification <to_submit>/<to_finish>/<to_approve>/
    pass, <to_verify> student
  say: verify * student/student_status/student_id/enrollment, verify as * student,
    <to_submit>/complete/pass/do * student_verification/student_id/student_check/student_form,
    apply_for/ask_for/claim/get/request/unlock * student_discount/student_status/student_plan/student_pricing/
    student_rate/student_offer, prove * student/enrollment/study, send in * proof of enrollment,
    send/submit/upload/show * proof_of_enrollment/student_proof/student_card/student_id/proof_of_study,
    student verification
  near: account_verify

gift_card_redeem
  name: voucher/gift_voucher/gift_code/prepay_card/prepay_code <to_redeem>/apply/use
  say: <to_redeem> * voucher/gift_code/prepay_card/prepay_code/gift_certificate

concert_save
  name: concert/gig/event/show/festival/tour_date <to_save>/interest/like/rsvp/mark, <to_save> concert/event
  say: <to_save>/mark/rsvp_to/express_interest_in/show_interest_in * concert/gig/festival/tour_date,
    mark * as go/interest
  near: bookmark

playlist_join
  name: collab_playlist/collaborative_playlist/share_playlist/blend <to_join>/accept/collaborate,
    playlist collaborator <to_add>/join
  say: join/collaborate_on/help_build/contribute_to * playlist, collaborate on playlist, add * as collaborator
  near: playlist_follow

skip_limit
  name: skip limit reach/hit/exceed/run_out, out of skip
  say: run out of skip, hit/reach/use_up * skip_limit, use up * skip, have no skip leave
  near: limit_reach

voice_command
  name: voice/voice_assistant/assistant/smart_speaker command/request/query <to_use>/issue/send/recognize/-,
    voice play
  say: use * voice_command/voice_assistant, ask * speaker/assistant to play, talk to * speaker/assistant,
    control * by/with voice
  near: feature_use

content_request
  name: song/track/title/show/movie/game/book request/suggest/vote_for, request song/title
  say: request/ask_for/suggest/vote_for * song/track/title to_be_add/be_play/-, ask us to add * song/show/title/movie
  near: form_submit

bookmark_chapter
  name: audiobook/chapter/episode/podcast bookmark/note/highlight <to_add>/create/-, timestamp <to_save>
  say: bookmark * chapter/audiobook/moment/spot, <to_save> * spot in audiobook/podcast, make note in audiobook
  near: bookmark

transcript_view
  name: transcript/show_note/episode_note/chapter_list <to_view>/open/read/expand
  say: <to_view>/open/read/check/look_at * transcript/show_note/episode_note
  near: content_view
"""

"""Event concepts of games played online: quests, loot and gear, seasons, guilds, fair play, patches and streaming."""

from __future__ import annotations

TEXT = """
# quests and foes
quest_accept
  name: quest/mission/bounty/contract/side_quest/errand accept/<to_start>/pick_up/take/receive,
    accept quest/mission, quest_giver accept
  say: accept/start/begin/take/take_on/take_up/pick_up/grab/embark_on/set_out_on/sign_up_for * quest/mission/bounty/
    side_quest/errand, quest accept/start
  near: level_start

quest_complete
  name: quest/mission/bounty/contract/side_quest/errand <to_finish>/turn_in/hand_in/deliver/clear/reward,
    quest/mission finish
  say: <to_finish>/turn_in/hand_in/clear/beat/wrap_up/do * quest/mission/bounty/side_quest/errand/questline,
    turn * quest/mission in, hand * quest/mission in, cash in * bounty, see * quest through, quest turn in
  who: quester
  near: level_complete

quest_abandon
  name: quest/mission/bounty/side_quest <to_abandon>/drop/fail
  say: <to_abandon>/drop/give_up_on/fail/ditch * quest/mission/bounty/side_quest, leave * quest/mission unfinish
  unfinished: quest_accept > quest_complete
  near: level_fail

boss_defeat
  name: boss/world_boss/raid_boss/enemy/monster/elite/dragon defeat/kill/beat/down/slay/clear/win/take_down,
    boss_fight/boss_battle/encounter win/clear/<to_finish>, kill boss
  say: beat/kill/defeat/down/slay/take_down/take_out/bring_down/put_down/vanquish/destroy/finish_off/clear/best/
    get_past/conquer/drop * boss/world_boss/raid_boss/monster/enemy, boss kill, win * boss_fight, slay,
    take * boss down, take down, kill~
  who: boss slayer
  near: level_complete

boss_attempt
  name: boss/boss_fight/encounter/raid_boss <to_start>/attempt/pull/enter/engage, boss pull
  say: fight/attempt/take_on/try/face/pull/have_go_at * boss/world_boss/raid_boss, enter * boss_fight
  near: level_start

player_death
  name: player/character/hero/avatar death/die/kill/down/wipe, death, die
  say: die, get kill, be kill, bite dust, respawn~, die to/in
  near: level_fail

enemy_kill
  name: kill, elimination, frag, enemy/mob/player/opponent kill/eliminate/frag
  say: kill * enemy/player/opponent, get * kill/elimination, score * kill, take out * enemy/opponent,
    eliminate * player
  near: match_complete

# characters, loot and gear
character_create
  name: character/char/hero/toon/avatar/alt/class/champion <to_create>/select/choose/roll/new/make,
    <to_create> character/char, new character
  say: <to_create>/roll/roll_up/make/build/start/design/spin_up/customize * character/char/hero/toon/alt, roll alt,
    start over with * character, create/roll/make * new character, character creation, reroll, create/roll/make~
  near: item_create

character_delete
  name: character/char/hero/toon/alt delete/remove/wipe/erase/retire, <to_remove> character
  say: delete/remove/wipe/erase/get_rid_of/retire/bin/scrap * character/char/hero/toon/alt
  near: item_delete

class_change
  name: class/spec/build/talent/loadout/skill_tree/job change/switch/respec/update/reset/save, respec
  say: change/switch/swap/reset/update * class/spec/build/loadout/talent, respec, reroll * class, try * new build
  near: settings_change

skill_unlock
  name: skill/ability/talent/perk/spell/power unlock/learn/upgrade/acquire, skill_point spend
  say: unlock/learn/pick_up/upgrade/acquire/spend_point_on * skill/ability/talent/perk/spell
  near: level_up

loot_gain
  name: item/loot/drop/gear/weapon/reward/resource loot/drop/pick_up/collect/acquire/obtain/find/receive/gain,
    loot pick_up/receive/drop/collect, loot, drop
  say: loot, loot * item/gear/weapon/chest/corpse/legendary, pick_up/grab/collect/find/get/receive/scoop_up/gather/
    snag/land * loot/drop/gear, find/pick_up/get/collect/land * item/weapon/legendary/armor,
    get/land/receive * drop, get * to drop, have * drop
  who: looter
  near: reward_claim

gear_equip
  name: gear/item/weapon/armor/skin/outfit/cosmetic/loadout/emote/mount equip/wear/put_on/apply/select/use,
    equip gear/item
  say: equip/put_on/wear/don/slot/slot_in/switch_to/strap_on/change_into/use * gear/item/weapon/armor/skin/outfit/
    mount/emote/loadout, change/swap/switch * gear/armor/outfit, gear up, gear equip, suit up,
    put on/wear/equip * new/good gear/armor/weapon/item, put on new gear/armor
  near: item_use

gear_upgrade
  name: gear/item/weapon/armor enchant/upgrade/enhance/reforge/socket/infuse/repair
  say: upgrade/enchant/enhance/reforge/repair/improve/beef_up/level_up * gear/item/weapon/armor

item_craft
  name: item/gear/weapon/armor/potion/recipe/material craft/forge/brew/smith/make, craft item, crafting <to_finish>,
    craft
  say: craft, forge/brew/smith/make/craft/cook_up/put_together * item/gear/weapon/armor/potion/something at/- forge/
    anvil/workbench/-, forge, brew, make * at forge/anvil/workbench/crafting_table, make potion, brew potion
  who: crafter
  near: item_create

item_sell
  name: item/gear/loot sell/vendor/dismantle/salvage/scrap/disenchant
  say: sell/vendor/dismantle/salvage/scrap/disenchant/break_down * item/gear/loot/weapon/armor
  near: currency_earn

auction_list
  name: auction/auction_house/market/marketplace/ah listing/list/post/<to_create>/item_list,
    auction listing <to_create>, item auction
  say: list/put/post/place/sell * on/up_on/in auction_house/auction/market/ah, put * up for auction/sale,
    list * for sale, <to_create>/post/start auction, auction off * item/gear, auction
  near: listing_create

auction_buy
  name: auction/auction_house/market/ah buy/buyout/bid/win/purchase
  say: buy/bid_on/win/snap_up * on/from/at/in auction_house/auction/ah, buy out * auction, win * auction,
    bid on * auction
  near: purchase

item_trade
  name: item/player/gear/card trade/swap/exchange, trade <to_finish>/accept/make, player trade
  say: trade, trade/swap/exchange * item/gear/card/loot/weapon with/to/- player/someone/friend/guildmate/-,
    make trade, trade with, swap * with, do trade with
  who: trader~
  near: gift_send

# the shop, the pass and the season
in_app_shop_view
  name: item_shop/cash_shop/premium_store/cosmetic_shop <to_open>/<to_view>/visit/enter/browse
  say: <to_open>/look_at/check_out/browse/visit/check/look_in/look_around/pop_into/see_what_be_in * item_shop/
    cash_shop/in_game_store/cosmetic_shop, look at * in shop/store, look in * shop/store

cosmetic_buy
  name: cosmetic/skin/outfit/emote/mount/store_item/shop_item/store_bundle/shop/item_shop/virtual_good <to_buy>/
    purchase/order, store/shop item <to_buy>/purchase, mtx purchase
  say: <to_buy>/get/pay_for/pick_up/snag/grab/spend_money_on * cosmetic/skin/outfit/emote/mount/store_item/bundle,
    buy/purchase/get/pick_up/grab * in/from * shop/store/item_shop, make * store/shop purchase, store/shop purchase,
    buy something in shop
  near: iap

currency_buy
  name: gem/coin/gold/currency/shard/credit/token/crystal/diamond/point/premium_currency/virtual_currency/buck/pack
    <to_buy>/purchase/top_up/order, currency_pack <to_buy>, top_up <to_finish>
  say: <to_buy>/top_up/load_up_on/stock_up_on/pay_for/refill/purchase/spend_on * gem/coin/currency/shard/credit/
    token/crystal/diamond/premium_currency/currency_pack, top up * gem/shard/coin/token/currency/balance,
    buy premium currency
  near: iap

currency_spend
  name: shard/crystal/buck/point/premium_currency spend/use/sink/consume/burn
  say: use_up/use/spend/blow/burn/part_with/drop/splurge/burn_through * shard/crystal/premium_currency/buck,
    spend currency

loot_box_open
  name: loot_box/crate/loot_crate/chest/pack/card_pack/mystery_box/capsule/lockbox/booster <to_open>/unlock/unbox/
    crack/reveal, lootbox/loot_chest/gacha/supply_drop/treasure <to_open>/unlock/unbox
  say: <to_open>/unbox/crack/crack_open/bust_open/rip_open/unlock * loot_box/crate/loot_crate/chest/pack/card_pack/
    mystery_box/capsule/lockbox, crate opening, unbox, <to_open> * lootbox/supply_drop/treasure
  near: reward_claim

battle_pass_buy
  name: bp/battle_pass/season_pass/premium_pass/event_pass <to_buy>/purchase/upgrade/unlock/activate/order,
    <to_buy> battle_pass/season_pass, bp premium_unlock, pass <to_buy>
  say: <to_buy>/get/purchase/pick_up/pay_for/unlock/grab/upgrade_to/spring_for/activate * battle_pass/season_pass/
    premium_pass/event_pass/bp, buy * pass, battle pass/season pass purchase/buy
  who: pass holder, pass owner
  near: iap

pass_tier_reach
  name: bp/battle_pass/season_pass/season/pass/track tier/level/rank unlock/reach/up/complete/gain/claim/advance,
    tier <to_reach>/unlock/claim, bp level_up
  say: unlock/reach/gain/hit/get_to/move_up/go_up/climb/advance/progress/level_up/finish/max_out * battle_pass/
    season_pass/pass/bp * tier/level, gain/unlock/move_up/go_up * tier, unlock/reach/hit/get_to * tier * of
    battle_pass/season_pass/pass, max out * battle_pass/season_pass/pass, level up * battle_pass/season_pass/pass,
    tier up

challenge_complete
  name: challenge/season_challenge/daily_challenge/weekly_challenge/weekly/daily/objective/daily_quest <to_finish>/
    claim/clear, challenge <to_finish>
  say: <to_finish>/knock_out/do/clear/beat/get_through/tick_off * challenge/daily/weekly/objective,
    challenge complete, do * daily/weekly
  near: level_complete, achievement_unlock

season_start
  name: season <to_start>/begin/enter/join/first_login
  say: start/join/begin/get_into/enter/jump_into * season
  near: session_start

dlc_buy
  name: dlc/expansion/addon_content/content_pack/chapter/season_content <to_buy>/purchase/own/order,
    <to_buy> expansion/dlc
  say: <to_buy>/pick_up/get/pay_for * dlc/expansion/content_pack/add_on_content
  near: purchase

preorder
  name: game/title/expansion/dlc/edition pre_order/preorder/reserve/pre_purchase,
    pre_order/preorder <to_submit>/place/<to_finish>, preorder, pre order
  say: pre_order/preorder/reserve/pre_purchase/order_in_advance * game/title/expansion/dlc/edition,
    order/buy * ahead_of/before release/launch, preorder, pre order
  who: preorderer
  near: purchase

game_buy
  name: game/title/full_game/base_game/copy/edition/game_copy <to_buy>/purchase/order/activate/unlock,
    <to_buy> game, game_key <to_redeem>/activate, license activate
  say: <to_buy>/purchase/pick_up/get/pay_for/grab/order * game/full_game/copy/edition, buy * copy/edition of * game,
    redeem/activate * game_key/cd_key/key, get copy
  who: game owner
  near: purchase

# matches
match_queue
  name: matchmaking/queue/lobby/match_queue <to_start>/enter/join/search, queue <to_join>
  say: queue/queue_up, queue/queue_up for * match/rank/game/casual, join * queue/lobby, queue into * match,
    look for * match, search for * match, enter * matchmaking, jump into queue, queue for rank/casual/match
  near: game_start

queue_time_out
  name: queue/matchmaking/lobby timeout/time_out/fail/cancel/error/abandon, no match find, match find fail
  say: queue time_out, time out in * queue/matchmaking/lobby, wait too long in/for * queue/match/lobby/game,
    could_not/can_not/fail_to/not find/get/get_into * match/game/lobby, have * queue timeout, give up in/on * queue,
    leave * queue, be stick in * queue, not find match
  near: error

match_abandon
  name: match/game/round/battle/rank_match <to_abandon>/leave/disconnect/forfeit/quit/surrender/afk/leaver,
    leaver penalty, early leave, surrender, rage_quit
  say: <to_abandon>/quit/leave/forfeit/surrender/concede/bail_on/drop_out_of/walk_out_of/drop/leave_early/ditch/flee/
    exit * match/game/round/battle/rank_match, quit/leave * match/game early/midway/halfway/mid_match, rage quit,
    ragequit, disconnect mid match/game, disconnect from/during * match/game, leave mid match/game,
    go afk in * match, dodge * match
  who: leaver~, quitter, rage quitter
  near: level_fail

match_win
  say: get/take/score/earn/secure/grab/claim * victory/win, come out on top in * match/game/round,
    come first in * match/game, win * rank_match/round

match_lose
  say: get beat in * match/game, take * loss/defeat, be/get crush/thrash/stomp, come last in * match/game,
    lose * rank_match, raid/battle/match/duel/arena/pvp/rank/league/campaign/game defeat,
    defeat in/at * raid/battle/match/duel/arena/game/round

# guilds, friends and talk
group_join
  name: guild/clan/alliance/fellowship/company/faction/corporation <to_join>/enter/accept,
    guild invite/application accept
  say: join/get_into/become_part_of/sign_up_with/be_accept_into/enter * guild/fellowship/faction/corporation,
    become * guild/clan/alliance member, be recruit by/into * guild/clan

group_leave
  name: guild/clan/fellowship/faction <to_leave>/quit/kick/exit
  say: <to_leave>/walk_out_of/quit/drop_out_of/part_way_with/be_kick_from/get_kick_from * guild/fellowship/faction

raid_finish
  name: raid/dungeon/strike/instance/guild_raid/party_dungeon/boss_rush <to_finish>/clear/run/wipe/end/over,
    raid clear
  say: <to_finish>/run/clear/do/beat/get_through/wipe_in/wipe_on * raid/dungeon/strike/instance, raid,
    raid with * guild/group, run/do * raid/dungeon, go on * raid
  who: raider
  near: level_complete

raid_start
  name: raid/dungeon/strike/instance/guild_raid <to_start>/enter/join/queue
  say: <to_start>/enter/join/go_into/queue_for/set_out_on * raid/dungeon/strike/instance
  near: level_start

friend_add
  name: friend/buddy/contact/friend_list <to_add>/request_send/request, friend_request <to_send>/create/accept
  say: friend, friend someone/people/player, add * player/someone/gamer/teammate * as/to friend/friend_list/-,
    make/send/put_in * friend_request, send friend request, add another/other player

party_invite
  name: party/squad/group/lobby/team/fireteam/co_op/game invite/invite_send/invitation, invite to party/squad/lobby,
    <to_invite> party/squad, game_invite <to_send>
  say: invite * to party/squad/group/lobby/fireteam/game/match, send * party/squad/group/game invite,
    ask * to party_up/squad_up/group_up/join/play/team_up, invite * to play, invite * into * party/squad,
    party/squad invite, pull * into * party
  near: invite_send

party_join
  name: party/squad/group/lobby/fireteam/team_up <to_join>/form/create/<to_start>/enter
  say: join/form/make/get_into/team_up_with/squad_up_with/party_up_with/group_up_with * party/squad/lobby/fireteam/
    friend/player, party up, squad up, team up, group up, play in/with * party/squad, play with * friend
  near: group_join

voice_join
  name: voice/voice_chat/voice_channel/comm/party_chat <to_join>/<to_start>/enter/connect/use/enable/unmute/talk
  say: join/use/turn_on/enter/get_on/hop_on/jump_on/talk_on/talk_over/talk_in/be_on/speak_on/chat_on/connect_to/go_on
    * voice/voice_chat/voice_channel/comm/party_chat/mic, voice chat, talk to * over voice/mic, use * mic,
    turn on * mic

chat_message
  name: chat/global_chat/in_game_chat/text_chat message/<to_send>/post/type/say
  say: write/type/post/say_something/talk/send_message in * chat/global_chat/text_chat, chat in game
  near: message_send

# fair play
player_report
  name: player/user/opponent/teammate/cheater/abuse/toxicity report/flag/report_submit, <to_report> player
  say: <to_report>/flag/file_report_on/file_report_against/report_for/submit_report_on * player/someone/somebody/
    people/opponent/teammate/cheater/user/anyone, report * for cheat/toxicity/abuse/toxic_chat/afk,
    file/submit/make * report on/against/about * player/someone/teammate

player_mute
  name: player/user/chat/voice/teammate/opponent mute/silence/ignore, mute player
  say: mute/silence/ignore/shut_up/turn_off * player/someone/somebody/anyone/teammate/opponent/people/user,
    mute other/another player, player mute
  near: user_block

account_block
  name: account/player/user/member suspend/suspension/ban/penalize/restrict, ban issue/apply/give/receive,
    suspension issue/apply, penalty issue/apply
  say: get/be/receive/have ban/suspension/penalty, be/get/have_account suspend/ban/kick/boot/lock/restrict/banish/
    penalize, get * ban, be hand ban/suspension, be throw out for, get throw out for,
    have * account ban/suspend/lock, cop ban, be lock out for, catch ban, break * rule, be punish

ban_appeal
  name: ban/suspension/penalty/account_ban appeal/appeal_submit/contest/dispute, appeal <to_submit>/file/open,
    ban review request
  say: appeal/contest/dispute/fight/challenge/object_to/query * ban/suspension/penalty,
    <to_submit>/file/put_in/lodge/make * appeal, appeal, ask/want * to lift/remove/review * ban/suspension,
    ask for * ban to be lift, ban appeal, have * ban overturn/lift/reverse
  near: support_ticket

# the client
patch_install
  name: patch/update/hotfix/game_update/client_update/title_update/version <to_download>/install/apply/complete,
    game/client/app patch/<to_update>, patch <to_download>
  say: <to_download>/install/apply/get/grab * patch/update/hotfix/late_patch/game_update/new_version,
    update * game/client/launcher, patch * game, update to * version/patch, update to, be on * late_patch,
    download/install update
  near: app_update

app_crash
  name: game/client/app/launcher/match/session crash/freeze/hang, crash report/dump, crash
  say: game/client crash/freeze, crash, have * crash/freeze, see/experience/suffer/get/hit/report * crash/freeze,
    have * game crash/freeze, see * game crash/freeze, crash out, crash to desktop, freeze up

connection_lose
  name: connection/server/network disconnect/lose/drop/lag/timeout/error, disconnect, lag_spike
  say: disconnect, lose connection, get disconnect, be disconnect, drop connection, get/be kick by/from/off server,
    lag, lag out, have * lag
  near: error

game_install
  name: game/client/launcher <to_install>/<to_download>/pre_load, preload <to_finish>, game_download <to_finish>
  say: <to_install>/<to_download>/preload * game/client/launcher
  near: app_install

tutorial_complete
  name: tutorial/onboarding/ftue/intro/prologue/training_mission/new_player_experience <to_finish>/skip/clear/end
  say: <to_finish>/get_through/clear/pass/sit_through/make_it_through * tutorial/ftue/prologue/intro/
    training_mission/new_player_experience
  near: onboarding_complete

tournament_join
  name: tournament/cup/ladder/league/bracket sign_up/signup/register/enter/join/apply
  say: sign_up_for/enter/register_for/put_name_down_for/join/apply_for/compete_in * tournament/cup/ladder/bracket/
    weekly_clash

stream_link
  name: stream/streaming/twitch/youtube/broadcast/channel <to_link>/account_link/connect, <to_link> stream/twitch
  say: <to_link>/hook_up/tie * stream/streaming_account/streaming_service/twitch/twitch_account/channel,
    link * account to twitch/stream
  near: social_connect

stream_start
  name: stream/broadcast/livestream/live_stream/gameplay_stream <to_start>/go_live/begin/publish, go_live, broadcast
  say: go live, start/begin/launch/run/do/host * stream/livestream/broadcast,
    stream/broadcast/livestream * game/gameplay/match/session/playthrough, stream to * viewer, start streaming,
    broadcast, stream on twitch/youtube, stream * to/on twitch/youtube
  who: streamer, broadcaster
  near: post

clip_share
  name: clip/highlight/replay/screenshot/montage/gameplay_clip/capture <to_share>/post/upload/export/publish
  say: <to_share>/post/upload/publish/export/put_out/show_off * clip/highlight/replay/screenshot/montage/gameplay/
    capture, share/post * clip/replay/screenshot to/on/in
  near: share

clip_record
  name: clip/highlight/replay/screenshot/gameplay <to_record>/save/capture/take/create
  say: <to_record>/save/capture/take/grab/make * clip/highlight/replay/screenshot/gameplay
  near: post

cross_save
  name: cross_save/cross_progression/cross_play/crossplay/account_link/save_sync/cloud_save <to_activate>/enable/
    set_up/link/sync/merge/on
  say: <to_activate>/enable/set_up/use/turn_on/switch_on/link * cross_save/cross_progression/crossplay/cross_play/
    cloud_save, link/sync/merge/carry_over/move * save/progress to/across/-, turn * cross_save on
  near: feature_enable

mod_install
  name: mod/workshop_item/addon/skin_pack/custom_map <to_install>/subscribe/<to_download>/enable
  say: <to_install>/<to_download>/use/subscribe_to/run * mod/workshop_item/custom_map
  near: content_download

preorder_cancel
  name: preorder/pre_order <to_cancel>/refund
  say: <to_cancel>/back_out_of/withdraw * preorder/pre_order
  near: order_cancel

ban_lift
  name: ban/suspension lift/revoke/expire/end/reverse, account/player unban/unsuspend/reinstate/restore
  say: have * ban/suspension lift/revoke/reverse, get unban, be unban, be reinstate, get * account back,
    be let back in
  near: account_reactivate

cheat_detect
  name: cheat/cheating/aimbot/bot/exploit/hack detect/flag/find/report, anti_cheat flag/detect/trigger,
    cheater detect
  say: get/be catch cheat/hack/exploit/bot, be flag for cheat, use/run * cheat/hack/aimbot/bot, cheat,
    get flag by anti_cheat
  who: cheater, hacker~
  near: account_block

group_donate
  name: guild/clan/alliance donate/donation/contribute/contribution/deposit, donate guild/clan
  say: donate/contribute/give/chip_in * to guild/clan/alliance/guild_bank/clan_chest
  near: currency_spend

group_war
  name: guild/clan/alliance/faction war/battle/siege/duel <to_join>/<to_start>/<to_finish>/win/lose/fight/-
  say: join/fight_in/take_part_in/win/lose/play_in * guild_war/clan_war/siege/faction_war
  near: match_complete

group_promote
  name: guild/clan/member/officer rank promote/promotion/demote/role_change, guild/clan promote
  say: be/get promote in/to * guild/clan/officer/leader, make * officer, become * officer/leader of guild/clan
  near: role_change

spectate
  name: spectate/spectator <to_start>/join/enter/-, match/game/player spectate/observe/watch
  say: spectate, spectate * match/game/player/friend, watch * match/friend/player play, watch as spectator
  near: live_watch

leaderboard_view
  name: leaderboard/ranking/ladder/scoreboard/high_score <to_view>/open/check
  say: <to_view>/check/look_at/open/look_up * leaderboard/ranking/ladder/scoreboard/rank, check where they rank
  near: content_view

profile_inspect
  name: player/opponent/friend/stat/match_history/career profile/stat/page <to_view>/inspect/open/check,
    match_history <to_view>, stat <to_view>
  say: inspect * player/opponent, <to_view>/check/look_up/look_at * stat/match_history/career_page/player_profile
  near: content_view

server_join
  name: server/realm/world/shard/instance/lobby <to_join>/enter/select/connect/switch/transfer
  say: join/pick/choose/enter/connect_to/switch/switch_to/hop_to/transfer_to * server/realm/world
  near: session_start

playtest_join
  name: playtest/beta/alpha/close_beta/open_beta/test_server/early_access <to_join>/sign_up/apply/accept/enter/play
  say: join/play/sign_up_for/apply_for/get_into/take_part_in * playtest/beta/alpha/close_beta/test_server
  near: sign_up

dlc_install
  name: dlc/expansion/add_on/content_pack/mod <to_install>/<to_download>
  say: <to_install>/<to_download> * dlc/expansion/content_pack
  near: patch_install

control_link
  name: controller/headset/keyboard/gamepad/vr_headset/steering_wheel <to_link>/pair/detect/use
  say: <to_link>/plug_in/use/play_with * controller/headset/gamepad/vr_headset
  near: device_add

housing_visit
  name: house/base/island/home/plot/town/farm <to_visit>/build/decorate/buy/upgrade/raid
  say: decorate/build_up/visit * house/base/island/plot/farm/town, raid * base
  near: item_use

pet_tame
  name: pet/companion/familiar/mount tame/summon/hatch/adopt/unlock/level_up/collect
  say: tame/hatch/adopt/unlock/summon/collect * pet/companion/mount/familiar
  near: reward_claim
"""

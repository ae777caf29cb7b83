"""Field concepts of games, streams and newspapers: what players have left, whom they play with, what readers get."""

from __future__ import annotations

TEXT = """
is_payer
  name: be payer/spender/paying/monetize, payer, paying player/user, pay player/user, have pay/purchase/spend,
    ever pay/purchase/spend, monetize, first purchase do
  say: payer, pay player/user, paying player/user
  as: boolean trait
  yes: payer, pay player/user, paying player/user, have pay us, pay us, pay us money, ever pay, spend money with us,
    spend real money, spend money in game, have spend money, have put money in, convert to payer
  no: non payer, nonpayer, free player, free to play player, f2p player, freeloader, free rider, never pay,
    never pay us, never spend money, never pay/spend * cent/penny/dime, not pay/spend * cent/penny/dime,
    have not pay us, pay nothing, never put money in, spend nothing, never spend anything, not spend anything,
    never spend cent

lives_left
  name: life/heart/energy/stamina left/remain/remaining/count/balance/current/available, life, heart
  say: life, life left, heart left, set of life, energy left, life in hand, life to go, have * life
  as: number/count trait

currency_left
  name: gem/coin/gold/diamond/token/crystal balance/count/left/total/amount/wallet, soft/hard/premium currency balance
  say: gem, coin, diamond, crystal, gem in bank, coin in bank, sit on * gem/coin, hoard * gem/coin, be down to * gem/
    coin, last * gem/coin, gem leave, coin leave, have * gem/coin leave, pile of gem/coin
  as: number/count trait

win_streak
  name: win/winning/victory streak/run/row, current streak
  say: win streak, winning streak, win run, winning run, unbeaten run, win in row, run of win, win on trot
  as: number/count trait

clan_name
  name: clan/guild/alliance name/id/tag/-, clan, guild
  say: clan, guild, alliance, in clan/guild/alliance, belong to clan/guild/alliance, clan member,
    member of clan/guild, in clan/guild/alliance/crew, part of clan/guild/alliance/crew,
    member of clan/guild/alliance/crew
  as: string trait

free_reads_left
  name: free/meter/complimentary article/read/story/view left/remain/remaining/count, article/story left/remain,
    meter left/remaining/count
  say: free article, free read, article left, story left, free story, meter, free article left
  as: number/count trait

paper_days
  name: print delivery/day/edition, paper delivery/day, delivery day/schedule, home delivery day
  say: get * paper deliver, have * paper deliver, paper deliver, paper come, take * paper, delivery day, get * paper
  as: string trait

ad_free
  name: no ad owner/own/buy/purchase/-, ad free, ad remove, remove ad, ad remove buy, be ad free
  say: ad free, no ad, without ad
  as: boolean trait
  yes: ad free, pay/buy to/- get_rid_of/remove ad, pay/buy * get rid of ad, pay to remove ad, get rid of ad, have ad
    remove, buy no ad, play/watch/read without ad, see no ad
  no: see ad, still see ad, not ad free, have not remove ad, still get ad

play_time
  name: total/lifetime/overall/- playtime/play_time/game_time/gameplay_time/hour/minute/hour_in_game/playtime_hour/
    playtime_minute, playtime hour/minute/total, hour/minute play, time in game, game hour
  say: playtime, play time, hour play, hour of playtime/gameplay/play, time in game, hour in game, hour of game,
    hour on clock, play * hour, play for * hour, rack_up/log/clock/clock_up/put_in/sink/have * hour of/in game/play/
    playtime
  as: number/hour trait

pass_tier
  name: bp/battle_pass/season_pass/pass/season tier/level/rank/progress
  say: battle_pass/season_pass/pass/bp tier/level, tier of/in/on battle_pass/season_pass/pass,
    tier in * battle_pass/season_pass, tier on * battle_pass/season_pass
  as: number trait

rank_tier
  name: rank/competitive/pvp/league/elo/season tier/rank/division/league/grade,
    current/highest/best/peak rank/division, rank, division, league
  say: rank, division, league, competitive rank, in rank, hold rank
  as: string trait

kd_ratio
  name: kd/k_d/kill_death/kda/kdr ratio/-, kill per death, average kill
  say: kd, k d, kill death ratio, kd ratio, kda, kill to death ratio
  as: number trait
"""

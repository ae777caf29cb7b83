"""Values of what people watch, read and play: kinds of programme, picture quality, sports, and how a round ended."""

from __future__ import annotations

CONTENT_TYPES = """
documentary = documentary, doc, docu, documentaries, docuseries, factual = documentary, documentaries, docuseries, docu
movie = movie, film, feature_film, movies, films, Movie, Film = movie, movies, film, films, feature film, feature films,
  flick, flicks, motion picture
series = series, tv_series, tv_show, show, shows, episodic, Series = series, tv show, tv shows, tv series, box set, box
  sets, boxset, boxsets, serial, serials
short_form = short, shorts, clip, clips, short_form = clip, clips, shorts, short video, short videos
"""

QUALITIES = """
uhd = uhd, 4k, UHD, 4K, 2160p, ultra_hd, ultrahd = 4k, uhd, ultra hd, ultra high definition, 4k ultra hd
full_hd = fhd, full_hd, 1080p, 1080, hd, HD = full hd, fhd, 1080p
hd = hd, HD, high_definition, 720p, 1080p = hd, high definition, high def
sd = sd, SD, standard_definition, 480p = sd, standard definition, standard def
"""

SPORTS = """
soccer = soccer, football, Soccer, Football = soccer, football, footy, footie
american_football = nfl, american_football, NFL, gridiron = american football, nfl, gridiron
basketball = basketball, nba, NBA, Basketball = basketball, nba, hoops
baseball = baseball, mlb, MLB, Baseball = baseball, mlb
ice_hockey = ice_hockey, hockey, nhl, NHL = ice hockey, hockey, nhl
formula_one = f1, F1, formula_1, formula1, formula_one, Formula 1, motorsport, motor_racing = formula 1, formula one,
  f1, grand prix, motor racing, motorsport, motorsports
martial_arts = mma, MMA, ufc, UFC, mixed_martial_arts = mma, ufc, mixed martial arts, cage fighting, cage fights
horse_racing = horse_racing, racing, horses = horse racing, the races, the gee gees
track = athletics, track_and_field = athletics, track and field
esports = esports, e_sports, e-sports, eSports = esports, e sports
"""

ROUND_ENDS = """
no_ads = no_ads, remove_ads, ad_free, noads, ads_removal = no ads, ad free, remove the ads, remove ads, get rid of the
  ads, get rid of ads, removing the ads, removing ads
out_of_moves = out_of_moves, no_moves, no_moves_left, moves_out = ran out of moves, out of moves, no moves left, no more
  moves
out_of_time = out_of_time, timeout, time_out, timer, time_up, times_up, timed_out = out of time, ran out of time, time
  ran out, time was up, timed out, the clock ran out, ran out the clock
gave_up = quit, gave_up, give_up, surrender, surrendered, forfeit, forfeited, rage_quit, ragequit = gave up, gave up on,
  rage quit, threw in the towel, surrendered, forfeited, walked off
kicked = kicked, kicked_out, expelled, booted, kick = kicked, kicked out, booted, booted out, thrown out, chucked out,
  expelled, turfed out, kicked off
left_alone = left, voluntary, own_choice, left_voluntarily = walked out, of their own accord, by choice, by themselves
"""

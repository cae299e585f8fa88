# Home: back to play in one click, or a new beginning.

home_title = Reassurance Force
home_subtitle = A policy wargame for seminar rooms
home_what-this-is = This is a teaching simulation, built on stated assumptions and chance. It is not a prediction, and no person, date or figure in it reports something that happened.

home_continue = Continue
home_continue-saved = Continue where you left off, saved { $when }
home_month-orders = { $month }: orders may be given
home_month-incident = { $month }: { $incident }
home_state-calm = { $scenario }, month { $turn } of { $horizon }. No decision is open; nothing happens until you go on.
home_state-open = { $scenario }, month { $turn } of { $horizon }. One decision is open; nothing happens until you go on.
home_months-played = Months played
home_reading = Kept runs are being read

home_your-runs = Your kept runs
home_not-listed = Your runs cannot be listed
home_nothing-changed = Nothing in it was changed. You can play, but what you play may not be kept: save it to a file.
home_look-again = Look again

home_first-time = Your first time here
home_none-waiting = No campaign is waiting
home_learn-title = Play the first month with a guide
home_learn-text = You write the mandate of a force that is to reassure Kyiv: who may do what, where, on whose word, and until when. Then a month passes, and you see what your words were worth.
home_learn-begin = Begin the guided month
home_learn-time = About five minutes

home_scenarios = Scenario library
home_begin-or-open = Begin or open
home_new-text = Situation, objectives, mandate, seed
home_learn = Learn
home_learn-short = A guided first month, five minutes
home_open-text = Go on, replay or fork

home_recent = Recent runs
home_all-runs = All runs ({ $count })
home_replay = Replay { $name }

home_recorded = Recorded runs
home_recorded-text = One seed under three mandates: the same luck, and what came of it.
home_recorded-open = Debrief and replay

# Where a kept run stands.
home_run-unread = Not read yet
home_run-unreadable = Cannot be read
home_run-damaged-set-up = Damaged: sound up to its set-up
home_run-damaged = Damaged: sound up to { $month }
home_run-month = Month { $number } of { $horizon }
home_run-by-rules = { $where }, by rules { $version }

# The policies that played the recorded runs, from the least to the most that the force may do.
home_policy = { $policy ->
    [cautious] Cautious
    [balanced] Balanced
   *[robust] Robust
  }

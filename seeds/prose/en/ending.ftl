# The end of a campaign, before its debrief: what is said across the room, the dead, why, and four dated rows.

ending_fallen = The last month has fallen
# Of the last month.
ending_month = { $count ->
    [one] { numbers_in-words } incident, { $dead }
   *[other] { numbers_in-words } incidents, { $dead }
  }
ending_nobody = nobody killed
ending_killed = { numbers_in-words } killed
ending_see-again = See { $month } again
ending_back = Back to the end
ending_kicker = Month { $turn } of { $horizon }
ending_kind = Ending: { $title }

# The dead of the whole campaign, $who and over how long.
ending_dead-force = { $count ->
    [one] One soldier of the force
   *[other] { numbers_first-in-words } soldiers of the force
  }
ending_dead-civilians = { $count ->
    [one] One civilian
   *[other] { numbers_first-in-words } civilians
  }
ending_dead-and-civilians = { $count ->
    [one] one civilian
   *[other] { numbers_in-words } civilians
  }
ending_dead-both = { $force } and { $civilians }
ending_dead = { $months ->
    [one] { $who } were killed in this month.
   *[other] { $who } were killed in these { $span }.
  }
ending_dead-one = { $months ->
    [one] { $who } was killed in this month.
   *[other] { $who } was killed in these { $span }.
  }
ending_dead-nobody = { $months ->
    [one] Nobody was killed in this month.
   *[other] Nobody was killed in these { $span }.
  }

# Why. $from and $to are a figure before the last month and after it, $line where the mission ends.
ending_withdrawn-why = Cohesion went from { $from } to { $to } in the last month, and below { $line } no coalition stays.
ending_lapsed-why = Kyiv's trust went from { $from } to { $to } in the last month, and below { $line } no invitation lasts.
ending_wider-why = Escalation stood at { $from } of 6 before the last month, and at { $to } after it: that is the highest rung.
ending_truce-why = The truce stood at { $from } of 100 before the last month.
ending_exit-why = The mandate said that the mission ends { $exit }, and the truce stands at { $to } of 100.

# The rows: what each is about, and the month of each.
ending_rows = How it came to this
ending_seen = Seen coming
ending_seen-line = within a usual month of the line that ends it
ending_seen-signs = signs that the truce may break
ending_seen-rung = one rung from open war
ending_seen-milestone = what was asked for was reached
ending_seen-horizon = the period was set: { $span }
ending_pushed = { $name } { $change }
ending_clause = Clause { $number }
ending_clause-says = { $setting }: { $choice }
ending_ordered = You ordered
ending_ordered-what = { $setting }: { $choice }
ending_ordered-nothing = no change after the first month

ending_saved = The seed and every order are saved; the same campaign can be played again from any month.
ending_play-again = Play { $month } again
ending_debrief = Read the debrief
ending_debrief-key = Enter

# What came of an answer, against what was said of it. Told in the past tense, people first.

reckoning_title = What came of it
# What was answered; $order is what was done, such as "took cover".
reckoning_ordered = You ordered: { $answer }
reckoning_standing = Standing orders: { $answer }

# Who was killed, at the beginning of a sentence and later in it.
reckoning_force = { $count ->
    [one] A soldier of the force
   *[other] { numbers_first-in-words } soldiers of the force
  }
reckoning_civilians = { $count ->
    [one] A civilian
   *[other] { numbers_first-in-words } civilians
  }
reckoning_and-civilians = { $count ->
    [one] a civilian
   *[other] { numbers_in-words } civilians
  }
reckoning_both = { $force } and { $civilians }
# $count is how many they were.
reckoning_killed = { $count ->
    [one] { $killed } was killed.
   *[other] { $killed } were killed.
  }
reckoning_killed-at = { $count ->
    [one] { $killed } was killed at { $place }.
   *[other] { $killed } were killed at { $place }.
  }
reckoning_killed-in = { $count ->
    [one] { $killed } was killed in { $place }.
   *[other] { $killed } were killed in { $place }.
  }
reckoning_nobody = Nobody was killed.
reckoning_late = The order came too late.

# Of what flew: $stopped were stopped, $hits hit, of $launched.
reckoning_all-stopped = { $launched ->
    [1] The one that came was stopped.
   *[other] All { $all } were stopped.
  }
reckoning_none-hit = None of the { $all } struck home; { $stopped } were stopped.
reckoning_some-hit = { $hits ->
    [one] One of { $all } struck home.
   *[other] { $struck } of { $all } struck home.
  }
reckoning_dark = { $homes } customers lost power.

# How far the answer went.
reckoning_answer = { $step ->
    [none] It went unanswered.
    [faint] It was a faint answer.
    [half] It was half an answer.
    [most] It was nearly an answer in kind.
    [full] It was an answer in kind.
   *[beyond] It went beyond an answer in kind.
  }
reckoning_met = { $step ->
    [none] { $thing } was not met.
    [faint] { $thing } was met a little.
    [half] { $thing } was met by half.
    [most] { $thing } was met for the most part.
   *[full] { $thing } was met in full.
  }

# The bars.
reckoning_against = Against what was said before
reckoning_key = bar: said, dot: came
reckoning_said = said { $range }
reckoning_as-said = as said
reckoning_outside = outside what was said
reckoning_bar = Said: { $said }. Came: { $came }.
reckoning_bar-outside = Said: { $said }. Came: { $came }, outside what was said.
reckoning_stands = spared
reckoning_hit = hit
reckoning_killed-force = { $count } of the force
reckoning_killed-civilians = { $count ->
    [one] { $count } civilian
   *[other] { $count } civilians
  }
reckoning_left = { $spent }; { $left } of all ranges left
reckoning_moved = It also moved: { $moves }.
reckoning_moved-nothing = It moved nothing else that is counted.

# Who said what. The speaker of the card, by how it came against what was said.
reckoning_voices = Who said what
reckoning_said-so = “We said: { $said }. So it came.”
reckoning_feared = “We had feared up to { $most }. Nobody was killed.”
reckoning_dead-as-said = “We had said { $said } killed. That is no comfort.”
reckoning_worse = { $dead ->
    [0] “It was worse than we told you.”
   *[other] “We told you fewer. We were wrong.”
  }
reckoning_better = { $dead ->
    [0] “It was better than we told you.”
   *[other] “We had feared more. It is enough.”
  }
# Others, by what the incident moved with them.
reckoning_kyiv-up = “We saw what you did here. We count on it.”
reckoning_kyiv-down = { $civilians ->
    [0] “We had counted on more than this.”
   *[other] “We count our dead, and we count who answered.”
  }
reckoning_kyiv-far-down = “After this, people here ask what you are for.”
reckoning_home-up = “This we can explain at home.”
reckoning_home-down = { $dead ->
    [0] “This will be asked about in our parliament.”
   *[other] “At home they ask what they died for.”
  }
reckoning_moscow-up = “Foreign troops make this worse, not better.”
reckoning_moscow-down = “We take note of it.”
reckoning_capitals = The capitals
reckoning_moscow = Moscow, communiqué
# What moved with the speaker, beside the name.
reckoning_reading = { $name } { $change }

reckoning_continue = Continue
reckoning_continue-key = Space
reckoning_skip-key = Esc
reckoning_kept = It stays in the list of { $month }.

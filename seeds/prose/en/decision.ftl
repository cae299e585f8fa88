# The decision: what is at stake, what the mandate allows, what each answer risks.

decision_needs = Needs your decision
decision_allows = { $count ->
    [one] Your mandate allows { numbers_in-words } answer
   *[other] Your mandate allows { numbers_in-words } answers
  }
decision_by-clause = by { $clause }: “{ $rule }”
decision_clause = clause { $number }
decision_by-no-clause = None of them needs leave to fire.
decision_said = Needs your decision: { $title }. { $dilemma } { decision_allows }.

# Who authorises an answer.
decision_leave = { $leave ->
    [onScene] on the scene
    [commander] force commander
    [capitals] by the capitals
    [envoys] by envoys
   *[none] without fire
  }

# Headings of the columns. What is at stake has a name of its own.
decision_stake = { $stake ->
    [killed] People killed
    [answer] Seen as an answer
    [kyiv] Kyiv's trust
    [spent] Interceptors
    [truce] The truce
    [escalation] Escalation
    [home] At home
    [law] Law
    [hostility] Hostility
   *[other] At stake
  }
# The same within a sentence.
decision_stake-within = { $stake ->
    [answer] how it is seen as an answer
    [kyiv] Kyiv's trust
    [spent] interceptors
    [truce] the truce
    [escalation] escalation
    [home] home
    [law] law
   *[hostility] hostility
  }

decision_nobody = nobody
decision_none = none
decision_thing-spared = { $thing } spared
decision_thing-dark = { $thing } dark
# The chance that nothing strikes home.
decision_spared = { $chance ->
    [none] hardly
    [tenth] 1 in 10
    [fifth] 1 in 5
    [quarter] 1 in 4
    [third] 1 in 3
    [half] 1 in 2
    [two-thirds] 2 in 3
    [three-quarters] 3 in 4
    [most] 9 in 10
   *[sure] nearly sure
  }
decision_thousands = { $homes }k
decision_millions = { $homes } M
# The killed apart, where answers may kill both.
decision_killed = Killed: of the force { $force }, civilians { $civilians }.
# How far an answer goes, as Moscow sees it.
decision_answer-step = { $step ->
    [none] no answer
    [faint] faint
    [half] half
    [most] nearly
    [full] in kind
   *[beyond] beyond it
  }
# How much is given of what was asked.
decision_met-step = { $step ->
    [none] not met
    [faint] a little
    [half] half
    [most] most of it
   *[full] in full
  }
decision_willing = Contingents with { $share } of the troops would act.

decision_alike = Alike: { $stakes }.
decision_others = Also: { $stakes }.
decision_nobody-killed = No answer is likely to get anyone killed.
decision_show = Show
decision_hide = Hide
decision_closed = Closed by the mandate
decision_closed-by = { $clause } stops at “{ $rule }”.
decision_clause-first = Clause { $number }
decision_closed-troops = No troops are in place to do it.

# Who speaks.
decision_speaker = { $speaker ->
    [operations] Staff, operations
    [intelligence] Staff, intelligence
    [envoy] Kyiv's envoy
    [scene] On the scene
    [washington] Washington
   *[capital] A capital
  }
decision_says = “{ $says }”

# What was answered before, and what came of it.
decision_last = Last times:
decision_last-kin = Last times, in kindred cases:
decision_last-in = In { $month } { $actor } { $order }:
decision_last-killed = { $count ->
    [one] { $killed } was killed
   *[other] { $killed } were killed
  }
decision_last-nobody = nobody was killed
decision_last-hits = { $hits } of { $launched } hit
decision_last-nothing = no figure shows it

# How likely it was. The first two are the $frequency of the others.
decision_often = { $frequency ->
    [always] Nearly every month
    [three-in-four] Three months in four
    [two-in-three] Two months in three
    [even] One month in two
   *[rare] Hardly one month in five hundred
  }
decision_one-in = One month in { numbers_in-words }
decision_here = { $frequency } here
decision_likelier = { $frequency }; likelier because { $reason }.
decision_less-likely = { $frequency }; it would be likelier, but { $reason }.
decision_plainly = { $frequency }.
decision_background = What is known
decision_why = Why
decision_why-close = Close

decision_as-standing = As standing orders say
decision_choose = Choose an answer
decision_order = Order: { $answer }

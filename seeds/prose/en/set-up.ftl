# Set-up: what success is, before the first order.

set-up_back = Back to home
set-up_nothing-fixed = Nothing is fixed until you begin
set-up_scenario = Scenario
set-up_situation = The situation in { $month }
set-up_you-write = You write the mandate: who may do what, where, on whose word, and until when.
set-up_us-election = Elections in the United States
set-up_kyiv-election = Elections in Ukraine
set-up_review = Review of the mandate
set-up_first-orders = First orders
set-up_horizon = Horizon

set-up_success = What would count as success?
set-up_rank = Rank { numbers_in-words } objectives as a team, the most important first. The debrief holds you to this order and these numbers; they are sealed when you begin.
set-up_objective = Objective
set-up_objective-number = Objective { $number }
set-up_met-at = Met at
set-up_partly = Partly
set-up_move-up = Move “{ $title }” up
set-up_move-down = Move “{ $title }” down
set-up_moved = { $title } is now number { $number }
set-up_drag = Drag a row, use its arrows, or press Alt with arrow up or down on it. Open a title to put another objective in its place. Two objectives usually pull against each other: agree now which one gives way.

# What an objective is measured by. Where the measure’s name has its unit in it, the unit is not said.
set-up_measure = { $indicator ->
    [forceKilled] { $name }
    [civiliansKilled] { $name }
    [dark] { $name }
   *[other] { $name }, { indicators_unit }
  }
set-up_measured = { $measure ->
    [last] { set-up_measure }, at the end
    [lowest] { set-up_measure }, at its lowest
    [highest] { set-up_measure }, at its highest
   *[mean] { set-up_measure }, on average
  }
set-up_months-with = Months with { $level } { indicators_unit } or more

set-up_choices = Mandate, horizon and seed
set-up_mandate = A mandate to start from
set-up_mandate-note = Every clause can be changed later, at its price and lead time.
set-up_locked = Not open here: { $reason }
set-up_may = May { $phrase }.
set-up_word-and-basis = Word given by: { $authority }. Basis: { $basis }.
set-up_troops = Troops
set-up_troops-in = { $sectors ->
    [one] { $troops } in { $sectors } sector
   *[other] { $troops } in { $sectors } sectors
  }
set-up_reach = Reach of fire
set-up_step = step { $step } of { $steps }
set-up_cost = Cost
set-up_a-month = { $price } a month
set-up_months = { $months ->
    [one] { $months } month
   *[other] { $months } months
  }

set-up_draw = Draw another
set-up_copy-seed = Copy the seed
set-up_seed-note = The seed is the luck. Tables that type the same word meet the same draws under different mandates, so what differs is what they decided.

set-up_when = { numbers_months } from { $start }
set-up_summary = { $mandate ->
    [cautious] { $when }, cautious mandate, { set-up_objectives }, seed { $seed }
    [balanced] { $when }, balanced mandate, { set-up_objectives }, seed { $seed }
    [robust] { $when }, robust mandate, { set-up_objectives }, seed { $seed }
   *[other] { $when }, { $mandate } mandate, { set-up_objectives }, seed { $seed }
  }
set-up_objectives = { $count ->
    [one] { numbers_in-words } objective
   *[other] { numbers_in-words } objectives
  }
set-up_begin = Begin { $month }

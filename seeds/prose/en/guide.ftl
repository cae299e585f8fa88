# The guided first month, step by step.

guide_title = Guide
guide_step = Step { $step } of { $steps }
guide_next = Next
guide_play-on = Play on
guide_leave = Leave the guide

guide_mandate = The mandate is on the left
guide_mandate-text = It is the text that the force lives by. Blue words can be changed: open one, read what another choice means, what it costs and how long it takes, and order it, or keep it as it is.
guide_orders = What you order comes later
guide_orders-text = An order stands in amber until it is in force. Until then you can withdraw it. Some things arrive next month; batteries and law take longer.
guide_month = Let a month pass
guide_month-text = Press “End { $month }”. Governments act, and incidents fall one after the other, on the map and in the list. You can skip to the end.
guide_decision = Answer, or leave it to standing orders
guide_decision-text = This needs you: why it was possible, what your mandate allows, what each answer risks. Choose one and order it, or decide as standing orders say. A closed answer names the clause that closes it. You are told what came of it; go on, and the month goes on.
guide_why = Ask why
guide_why-text = The first month is over. Any figure here answers why: press one to see what moved it, row by row. Then go on as you like; everything is saved as you play.

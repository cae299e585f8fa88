# The bar of the room, and the edges of its columns.

room_undo = Undo
room_redo = Redo
room_undo-order = Undo, { $setting }: { $choice }
room_redo-order = Redo, { $setting }: { $choice }
room_undo-withdrawal = Undo, Withdraw: { $setting }
room_redo-withdrawal = Redo, Withdraw: { $setting }
room_passes = { $month } passes
room_orders-may-be-given = Orders may be given
room_decision-open = 1 decision open
room_no-orders = No orders pending
room_orders = { $orders ->
    [one] { $orders } order pending
   *[other] { $orders } orders pending
  }
room_month-of = Month { $turn } of { $horizon }
room_past-is-shown = A past month is shown; go back first.
room_decision-waits = A decision is open; the month goes on when it is made.
room_skip = Skip
room_space = Space
room_end = End { $month }
room_width-mandate = Width of the mandate
room_width-decision = Width of the decision
room_width-keys = Arrow keys move it, Enter resets it

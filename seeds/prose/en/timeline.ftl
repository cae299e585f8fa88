# The timeline of the room, and a past month that is looked at.

timeline_title = Timeline
timeline_months = Months; one that is over opens as it was
timeline_month-letters = { $month ->
    [1] J
    [2] F
    [3] M
    [4] A
    [5] M
    [6] J
    [7] J
    [8] A
    [9] S
    [10] O
    [11] N
   *[12] D
  }
timeline_month = { $count ->
    [one] { $month }, { numbers_in-words } incident
   *[other] { $month }, { numbers_in-words } incidents
  }
timeline_month-in-hand = { $count ->
    [one] { $month }, { numbers_in-words } incident, the month in hand
   *[other] { $month }, { numbers_in-words } incidents, the month in hand
  }
timeline_us-election = US midterms
timeline_kyiv-election = Kyiv votes
timeline_review = Mandate review
timeline_signs = Signs of a break
timeline_signs-key = signs that the truce may break
# In a table, of a month in which there were such signs.
timeline_there-were = yes
# A month, told as above, with signs in it.
timeline_under-signs = { $month }, under signs of a break
timeline_orders = { $orders } orders
timeline_mark = { $month }: { $what }
timeline_mark-ordered = { $month }: ordered, { $what }

timeline_past = Past month
timeline_before = The month before
timeline_after = The month after
timeline_as-it-was = { $month }, as it was.
timeline_as-it-was-aloud = { $month }, as it was. Read only.
timeline_read-only = { $title } Read only: figures, map and mandate stand as at its end.
timeline_back-to = Back to { $month }
timeline_settled = { $count ->
    [one] { numbers_first-in-words } incident, settled
   *[other] { numbers_first-in-words } incidents, settled
  }
timeline_brought = What { $month } brought
timeline_rows-open = Each row opens to what happened, how it was answered, and why it was possible.

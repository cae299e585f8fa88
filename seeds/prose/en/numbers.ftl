# Counts in words up to twelve, in digits beyond. For messages whose slot is $count.

numbers_in-words = { $count ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $count }
  }

# At the beginning of a sentence.
numbers_first-in-words = { $count ->
    [0] No
    [1] One
    [2] Two
    [3] Three
    [4] Four
    [5] Five
    [6] Six
    [7] Seven
    [8] Eight
    [9] Nine
    [10] Ten
    [11] Eleven
    [12] Twelve
   *[other] { $count }
  }

numbers_months = { $count ->
    [one] { numbers_in-words } month
   *[other] { numbers_in-words } months
  }

# Months and days. $month is a number from 1, $year its four digits.

dates_month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }
dates_month-and-year = { dates_month } { $year }

# Where there is little room.
dates_month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
  } { $year }

dates_day = { $day } { dates_month }
dates_day-and-year = { dates_day } { $year }
dates_today = today at { $time }

# The edition of a document.
dates_edition = { $number ->
    [1] First edition
    [2] Second edition
    [3] Third edition
    [4] Fourth edition
    [5] Fifth edition
    [6] Sixth edition
    [7] Seventh edition
    [8] Eighth edition
    [9] Ninth edition
    [10] Tenth edition
   *[other] Edition { $number }
  }

# What a month brought besides incidents, and signs that the truce may break. $chance is a share such as 9%.

# While there are signs; $month is the month in hand, or the first in which it may come to that.
news_signs = Signs that the truce may break. Chance in { $month }: { $chance }.
news_signs-from = Signs that the truce may break, from { $month } on.
news_signs-faint = Signs that the truce may break.

# In the month in which they were first seen, or gone; $month is the first in which it may come to that.
news_signs-seen = Signs were seen that the truce may break, from { $month } on.
news_signs-gone = The signs that the truce might break are gone.
news_mandate-lapsed = The mandate by consensus lapsed: the rules of engagement go beyond what it covers.

# The same in the story of the campaign.
news_signs-seen-in = In { $month } signs were seen that the truce might break.
news_signs-seen-and-gone = In { $month } signs were seen that the truce might break; in { $gone } they were gone.
news_signs-gone-in = In { $month } the signs that the truce might break were gone.
news_mandate-lapsed-in = In { $month } the mandate by consensus lapsed, as the rules of engagement went beyond what it covered.

# The month in which it broke.
news_broke = There had been signs that the truce might break, and the chance of it in this month had been put at { $chance }.
news_broke-faint = There had been signs that the truce might break, though hardly a chance of it in this month.

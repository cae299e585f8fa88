# The mandate: on the screen as a document whose words open, and at the terminal as a page.

mandate_title = Mandate of the Force
mandate_short-title = Mandate
mandate_edition-of = { $edition }, { $month }
mandate_place = { $scenario }, month { $turn } of { $horizon }
mandate_changes-ordered = { $changes ->
    [one] { $changes } change ordered
   *[other] { $changes } changes ordered
  }
mandate_close = Close the mandate

# What a clause is called where there is room for a word or two.
mandate_clause-short = { $clause ->
    [mandate] Timing
    [consent] Consent
    [engagement] Rules
    [protection] Air defence
    [exit] Exit
   *[backing] Backing
  }

# What a setting is called within a sentence.
mandate_setting = { $setting ->
    [model] model of deployment
    [timing] timing
    [footprint] troops
    [monitoring] monitoring
    [demining] mine clearance
    [guarding] guarding sites
    [training] training
    [airDefence] air defence task
    [consent] Russian consent
    [basis] legal basis
    [sofa] status of forces
    [label] public name
    [roe] rules of engagement
    [triggers] triggers
    [authority] authority to use force
    [supplier] supplier
    [crews] crews
    [sustainment] upkeep
    [doctrine] firing doctrine
    [procurement] new interceptors
    [shortBatteries] short-range batteries
    [mediumBatteries] medium-range batteries
    [longBatteries] long-range batteries
    [electronicWarfare] electronic warfare
    [hardening] hardening
    [evacuation] medical evacuation
    [quickReaction] quick reaction
    [exit] exit
    [logistics] American logistics
    [intelligence] American intelligence
    [airlift] American airlift
    [missileDefence] American missile defence
    [venue] venue of talks
    [terms] form of the terms
    [agenda] agenda of talks
    [sanctions] sanctions
    [industry] joint arms production
   *[disclosure] disclosure
  }

# Choices that are counts.
mandate_troops = { $troops } troops
mandate_none = none
mandate_level = level { $level }

# The first clause: how many are to stand where.
mandate_no-troops = No troops are to stand anywhere.
mandate_footprint = { $count ->
    [one] It is to have { $troops } troops in { numbers_in-words } sector.
   *[other] It is to have { $troops } troops in { numbers_in-words } sectors.
  }
# The same before a list of them.
mandate_footprint-list = { $count ->
    [one] It is to have { $troops } troops in { numbers_in-words } sector:
   *[other] It is to have { $troops } troops in { numbers_in-words } sectors:
  }
mandate_sector-line = { $count ->
    [one] { $troops } in { $sectors }.
   *[other] { $troops } each in { $sectors }.
  }
mandate_sector-tasks = { $count ->
    [one] { $troops } in { $sectors }: { $tasks }.
   *[other] { $troops } each in { $sectors }: { $tasks }.
  }
mandate_sector-protection = { $sectors }: { $protection }.
mandate_nothing-asked = Nothing is asked of Washington.
mandate_asked = Washington is asked to back the force with { $backing }.
# How what is asked of Washington stands; $backing is a list of categories.
mandate_backing-flows = Flowing: { $backing }.
mandate_backing-paused = Paused: { $backing }.
mandate_backing-asked = Asked for, not granted: { $backing }.
# The same of one category.
mandate_backing-in-force = in force, flowing
mandate_backing-held-back = in force, paused
mandate_backing-not-granted = asked for, not granted
mandate_ordered-change = Ordered, in force { $month }: { mandate_setting }, { $to } in place of { $from }.
mandate_ordered-change-in = Ordered, in force { $month }: { mandate_setting } in { $sectors }, { $to } in place of { $from }.

# The same on the screen, with words that open.
mandate_it-has = It has { $sectors }.
mandate_it-has-none = no troops anywhere
mandate_it-has-troops = { $sectors ->
    [one] { $troops } troops in { $sectors } sector
   *[other] { $troops } troops in { $sectors } sectors
  }
mandate_in-sectors = In the sectors { $batteries }.
mandate_batteries = { $now ->
    [one] { $now } battery stands
   *[other] { $now } batteries stand
  }
mandate_batteries-ordered = { $now ->
    [one] { $now } battery stands, { $later } ordered in all
   *[other] { $now } batteries stand, { $later } ordered in all
  }
mandate_washington = From Washington the force seeks { $logistics }, { $intelligence }, { $airlift } and { $missileDefence }.
mandate_opens-sectors = Opens the table of sectors

# What is ordered and not yet in force.
mandate_ordered = Ordered
mandate_pending = { $ordered }, { mandate_setting } in force { $month }
mandate_withdraw = Withdraw
mandate_withdraw-order-on = Withdraw the order on { $setting }
mandate_pending-in-sectors = { $count ->
    [one] { $ordered }, { numbers_in-words } change in sectors, in force { $months }
   *[other] { $ordered }, { numbers_in-words } changes in sectors, in force { $months }
  }
mandate_from-to = { $first } to { $last }
mandate_see-them = See them
mandate_rail-ordered = ordered

# The ladder of a word.
mandate_in-force = in force
mandate_looking-at = looking at
mandate_meaning = Meaning
mandate_trade-off = Trade-off
mandate_lead-time = Lead time
mandate_price = Price
mandate_caveats = Caveats
mandate_order-change = Order this change
mandate_withdraw-order = Withdraw the order
mandate_keep = Keep as is
mandate_close-ladder = Close
mandate_no-price = No price of its own
mandate_more = { $price } more a month
mandate_less = { $price } less a month
mandate_lead = { numbers_months }, in force { $month }
mandate_read-only = read only
mandate_not-offered = Washington does not offer it
mandate_pool-empty = the pool has no more
mandate_not-on-offer = not on offer
mandate_willing = Contingents with { $share } of the troops would act

# The table of sectors.
mandate_sectors-of = { $clause }: the sectors
mandate_close-sectors = Close the table of sectors
mandate_settings-by-sector = Settings by sector
mandate_sector = Sector
mandate_stand-there = Stand there
mandate_cell = { $setting }, { $sector }
mandate_cell-choice = { $setting }, { $sector }: { $choice }
mandate_sector-hint = Go to a cell to see what it means, costs and takes. A change is an order: it can be taken back until it is in force. { $troops } troops are meant to stand in all sectors together.

# The measures. $indicator is a measure’s id.

# Within a sentence.
indicators_within = { $indicator ->
    [ceasefire] the ceasefire
    [violations] violations
    [escalation] escalation
    [credibility] the credibility of the guarantee
    [belief] Moscow's belief that the coalition answers in kind
    [hostility] Moscow's hostility to the mission
    [neutrality] the neutrality that others see in the force
    [legitimacy] the legitimacy of the mission
    [cohesion] the cohesion of the partners
    [confidence] Kyiv's confidence
    [backing] American backing
    [talks] the talks
    [strength] the strength of the force
    [forceKilled] deaths in the force
    [civiliansKilled] deaths among civilians
    [dark] customers without power
    [shortInterceptors] short-range interceptors
    [mediumInterceptors] medium-range interceptors
    [longInterceptors] long-range interceptors
   *[cost] the cost so far
  }

# Behind a figure.
indicators_unit = { $indicator ->
    [violations] a day
    [escalation] of 6
    [backing] of 4
    [strength] troops
    [forceKilled] killed
    [civiliansKilled] killed
    [dark] customers
    [shortInterceptors] in store
    [mediumInterceptors] in store
    [longInterceptors] in store
    [cost] so far
   *[other] of 100
  }

# Over a measure that is watched all the time; $short is its name where room is short.
indicators_tile = { $indicator ->
    [confidence] Kyiv’s trust
    [forceKilled] Force killed
    [civiliansKilled] Civilians killed
    [dark] No power
    [mediumInterceptors] Interceptors
    [backing] US backing
    [cost] Cost so far
   *[other] { $short }
  }

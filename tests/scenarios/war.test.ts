import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../seeds/load.ts';
import { assertSound, compileRules, playMonth, policies, startCampaign, type Campaign } from '../../sim/index.ts';
import { goingWell } from '../../sim/theatre/phase.ts';
import { endMonth, hasEnded, journalOf, must } from '../sim/setup.ts';
import { SCENARIO, SECOND, secondFiles } from './second.ts';

const rules = compileRules(loadCatalogue(secondFiles()).catalogue);

describe('a collapse that leads to war', () => {
  function atWar(): Campaign {
    const campaign = startCampaign(rules, { scenario: SECOND, seed: 'collapse', record: true });
    must(campaign, { kind: 'adoptMandate', mandate: 'keep' });
    campaign.world.alarm[0] = 2;
    campaign.world.collapseRisk[0] = 1;
    endMonth(campaign);
    return campaign;
  }

  it('is told, ends nothing, and leaves no ceasefire', () => {
    const campaign = atWar();
    expect(journalOf(campaign).events.filter(({ kind }) => kind === 'ceasefireBroke')).toHaveLength(1);
    expect(hasEnded(campaign)).toBe(false);
    expect(campaign.world.phase[0]).toBe(0);
    expect(campaign.world.ceasefire[0]).toBe(0);
    for (let month = 0; month < 4 && !hasEnded(campaign); month += 1) {
      playMonth(campaign, policies.balanced);
      expect(campaign.world.ceasefire[0]).toBe(0);
    }
    expect(journalOf(campaign).events.filter(({ kind }) => kind === 'ceasefireBroke')).toHaveLength(1);
  });

  it('has other signs of going well: lights and interception against three months ago', () => {
    const campaign = atWar();
    const { world } = campaign;
    world.pastLight.fill(0.5);
    world.pastStopped.fill(0.5);
    world.dark[0] = 0;
    world.launched[0] = 100;
    const well = (stopped: number): number => {
      world.stopped[0] = stopped;
      return goingWell(campaign);
    };
    expect(well(50)).toBe(0.75);
    expect(well(100)).toBe(1);
    expect(well(0)).toBe(0.5);
    world.phase[0] = 2;
    world.ceasefire[0] = 0.3;
    expect(well(100)).toBe(0.3);
  });
});

describe('a scenario that begins in war', () => {
  const { ceasefire: _, ...initial } = SCENARIO.initial;
  const war = compileRules(loadCatalogue(secondFiles({ phase: 'war', initial })).catalogue);

  it('is played to its end; no truce collapses, and none holds', () => {
    for (const seed of ['war', 'war-2', 'war-3']) {
      const campaign = startCampaign(war, { scenario: SECOND, seed, record: true });
      must(campaign, { kind: 'adoptMandate', mandate: 'keep' });
      while (!hasEnded(campaign)) {
        endMonth(campaign);
        expect(campaign.world.ceasefire[0]).toBe(0);
      }
      assertSound(campaign.world);
      expect(journalOf(campaign).events.filter(({ kind }) => kind === 'ceasefireBroke')).toEqual([]);
      expect(campaign.month.index + 1).toBe(SCENARIO.horizon);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { keepStep, keptStep, speedAt, stepWithin } from '../../../../src/client/listen/speed.ts';

function fakeStorage(content?: string) {
  const values = new Map<string, string>(content === undefined ? [] : [['listen-speed', content]]);
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
}

const refuse = (): never => {
  throw new DOMException('no storage here', 'SecurityError');
};

describe('the speed', () => {
  it('is the voice’s own at first, and grows step by step', () => {
    expect(speedAt(keptStep(() => fakeStorage()))).toMatchObject({ rate: 1, words: 'Speed 3 of 5' });
    const rates = [0, 1, 2, 3, 4].map((step) => speedAt(step).rate);
    expect(rates).toEqual([...rates].sort((a, b) => a - b));
    expect(new Set(rates).size).toBe(5);
  });

  it('has an end either way', () => {
    expect([speedAt(0).isSlowest, speedAt(4).isFastest, speedAt(2).isSlowest, speedAt(2).isFastest]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([stepWithin(-1), stepWithin(5)]).toEqual([0, 4]);
  });

  it('is remembered', () => {
    const storage = fakeStorage();
    keepStep(() => storage, 4);
    expect(keptStep(() => storage)).toBe(4);
  });

  it.each(['fast', '', '1.5', '-7', 'NaN', '1e99'])('is a speed, whatever the browser kept: "%s"', (kept) => {
    expect(speedAt(keptStep(() => fakeStorage(kept))).rate).toBeGreaterThan(0);
  });

  it('needs no storage', () => {
    expect(() => keepStep(refuse, 1)).not.toThrow();
    expect(keptStep(refuse)).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { correctSchema } from './correct';
import { partsOf } from './partial-date';
import { refusalsOf } from './refusals';

const line = correctSchema({ input: 'line', maxLength: 40 });
const phone = correctSchema({ input: 'tel', maxLength: 40 });
const date = correctSchema({ input: 'date', maxLength: 10 });
const lines = correctSchema({ input: 'text', maxLength: 500 });
const correct = (schema: typeof line, value: unknown) => schema.safeParse({ field: 'any', value });

const parse = (...[year = '', month = '', day = '']: string[]) =>
  date.safeParse({ field: 'any', year, month, day });

describe('the form that corrects one detail', () => {
  it.each(['<script>alert(1)</script>', '=1+1', '+353 1 555 0100', ''])('keeps %j as it is', (value) => {
    expect(correct(line, value)).toMatchObject({ success: true, data: { value } });
  });

  it('takes line breaks only where the detail has lines', () => {
    expect(correct(lines, 'a\r\nb')).toMatchObject({ success: true, data: { value: 'a\nb' } });
    expect(correct(line, 'a\nb')).toMatchObject({ success: true, data: { value: 'a b' } });
  });

  it('refuses what is longer than the detail may be', () => {
    expect(correct(line, 'a'.repeat(40)).success).toBe(true);
    expect(correct(line, 'a'.repeat(41)).success).toBe(false);
  });

  it('takes a pasted phone number without the marks around it', () => {
    expect(correct(phone, '\u202a+972 50-123-4567\u202c\u200e')).toMatchObject({
      data: { value: '+972 50-123-4567' },
    });
  });
});

describe('a date of birth', () => {
  it.each([
    [['1985'], '1985'],
    [['1985', '5'], '1985-05'],
    [['1985', '12', '1'], '1985-12-01'],
    [['2000', '02', '29'], '2000-02-29'],
    [[' 1985\u200e', '5', '\t9'], '1985-05-09'],
    [[], ''],
  ])('of the parts %j is %j', (typed, value) => {
    expect(parse(...typed)).toMatchObject({ success: true, data: { value } });
    const { year, month, day } = partsOf(value);
    expect(parse(year, month, day)).toMatchObject({ data: { value } });
  });

  it.each([
    [['85'], 'year'],
    [['1849'], 'year'],
    [['2999'], 'year'],
    [['', '5'], 'year'],
    [['', '', '5'], 'year'],
    [['1985', '', '5'], 'month'],
    [['1985', '13'], 'month'],
    [['1985', '0'], 'month'],
    [['1985', 'May'], 'month'],
    [['2001', '2', '29'], 'day'],
    [['1985', '4', '31'], 'day'],
    [['1985', '4', '0'], 'day'],
    [['+1985'], 'year'],
    [['１９８５'], 'year'],
  ])('is refused for the parts %j, beside the %s', (typed, name) => {
    const { error } = parse(...typed);
    expect(error && Object.keys(refusalsOf(error))).toEqual([name]);
  });
});

import type { Dataset, Text } from '../data/schema.ts';
import { difference, type Quantity, ratio, share, sum } from './arithmetic.ts';
import { type Computation, type Fact, type Facts, find } from './fact.ts';

/** The numbers that no source prints: our calculations, each with the facts it derives from. */
export function computed(data: Dataset, facts: Facts): Fact[] {
  const of = (id: string) => find(facts, id);
  const kindOf = new Map(data.places.map(({ id, kind_en }) => [id, kind_en]));
  const covered = data.coverage.filter(({ indicator }) => indicator === 'units-with-model');
  const coveredOf = (kind: string): Quantity => ({
    value: covered.filter(({ unit }) => kindOf.get(unit) === kind).length,
    qualifier: 'exact',
  });
  const census = [...facts.values()].filter(({ figures }) => figures[0]?.indicator === 'census-residents');

  return [
    fact('participations-per-session', 'ratio', [of('participations'), of('outreach-sessions')], {
      name: { vi: 'Lượt người trung bình một buổi', en: 'Average participations a session' },
      unit: { vi: 'lượt người mỗi buổi', en: 'participations a session' },
    }),
    fact('members-per-clan', 'ratio', [of('clan-members'), of('clans')], {
      name: { vi: 'Thành viên trung bình một dòng họ', en: 'Average members a clan' },
      unit: { vi: 'thành viên mỗi dòng họ', en: 'members a clan' },
    }),
    fact('members-per-family-group', 'ratio', [of('family-group-members'), of('family-groups')], {
      name: { vi: 'Thành viên trung bình một mô hình liên gia', en: 'Average members a multi-family group' },
      unit: { vi: 'thành viên mỗi mô hình', en: 'members a group' },
    }),
    fact('reports-resolved-share', 'share', [of('reports-resolved'), of('reports-received')], {
      name: { vi: 'Phần tin báo, tố giác đã giải quyết', en: 'Share of crime reports resolved' },
      unit: { vi: '%', en: '%' },
    }),
    fact('reports-open', 'difference', [of('reports-received'), of('reports-resolved')], {
      name: { vi: 'Tin báo, tố giác còn lại', en: 'Crime reports that remain' },
      unit: of('reports-received').unit,
    }),
    fact('wards', 'count', [of('units-with-model')], {
      name: { vi: 'Phường trong số đó', en: 'Wards among them' },
      unit: { vi: 'phường', en: 'wards' },
      quantity: coveredOf('ward'),
    }),
    fact('communes', 'count', [of('units-with-model')], {
      name: { vi: 'Xã trong số đó', en: 'Communes among them' },
      unit: { vi: 'xã', en: 'communes' },
      quantity: coveredOf('commune'),
    }),
    fact('census-residents', 'sum', census, {
      name: { vi: 'Dân số theo Tổng điều tra, cả thành phố', en: 'Residents by the census, whole city' },
      unit: { vi: 'người', en: 'people' },
    }),
  ];
}

function fact(
  id: string,
  operation: Computation['operation'],
  from: readonly Fact[],
  { name, unit, quantity = apply(operation, from) }: { name: Text; unit: Text; quantity?: Quantity },
): Fact {
  return {
    id,
    name,
    value: quantity.value,
    qualifier: quantity.qualifier,
    unit,
    notTold: null,
    figures: from.flatMap(({ figures }) => figures),
    computation: { operation, from },
  };
}

function apply(operation: Computation['operation'], from: readonly Fact[]): Quantity {
  if (operation === 'sum') return sum(from);
  const [a, b] = from;
  if (!a || !b || operation === 'count') throw new Error(`No ${operation} of ${from.length} facts.`);
  return { ratio, share, difference }[operation](a, b);
}

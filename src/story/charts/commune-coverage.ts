import { chart } from '../../charts/chart.ts';
import { tileMap } from '../../charts/tile-map.ts';

export default chart({
  id: 'commune-coverage',
  ...tileMap({
    covered: 'units-with-model',
    units: 'units',
    kinds: ['wards', 'communes'],
    has: { vi: 'Có mô hình', en: 'Has the model' },
    column: 'has_model',
    sources: ['gso-units-2025'],
  }),
  vi: {
    headline: 'Mô hình {term three-noes-three-haves} có ở {units-with-model} trên {units unit}',
    description:
      'Sơ đồ {units unit}, không phải bản đồ. Có mô hình không có nghĩa là mọi phụ nữ đều tham gia. Thành phố Lai Châu, {period units-with-model}',
    alternative: [
      {
        when: 'all units-with-model units',
        say: 'Sơ đồ {units unit}: {wards unit} và {communes unit}, cả {units-with-model} đều có mô hình.',
      },
      {
        say: 'Sơ đồ {units unit}. Mô hình có ở {units-with-model}: {wards unit} và {communes unit}.',
      },
    ],
    notTold: ['mỗi xã, phường có bao nhiêu hội viên', 'họ làm gì trong mô hình'],
    labels: {
      ward: [{ when: 'all units-with-model units', say: '{wards unit}' }, { say: '{wards unit} có mô hình' }],
      commune: [{ when: 'all units-with-model units', say: '{communes unit}' }, { say: '{communes unit} có mô hình' }],
    },
  },
  en: {
    headline: 'The {term three-noes-three-haves} model is in place in {units-with-model} of {units unit}',
    description:
      'A schematic of {units unit}, not a map. Having the model does not mean that every woman takes part. Lai Châu city, {period units-with-model}',
    alternative: [
      {
        when: 'all units-with-model units',
        say: 'A schematic of {units unit}: {wards unit} and {communes unit}, all {units-with-model} with the model.',
      },
      {
        say: 'A schematic of {units unit}. The model is in place in {units-with-model}: {wards unit} and {communes unit}.',
      },
    ],
    notTold: ['how many members each unit has', 'what they do in the model'],
    labels: {
      ward: [{ when: 'all units-with-model units', say: '{wards unit}' }, { say: '{wards unit} with the model' }],
      commune: [
        { when: 'all units-with-model units', say: '{communes unit}' },
        { say: '{communes unit} with the model' },
      ],
    },
  },
});

import type { Chart } from '../../charts/chart.ts';
import clanMembers from './clan-members.ts';
import communeCoverage from './commune-coverage.ts';
import crimeReports from './crime-reports.ts';
import economicCases from './economic-cases.ts';
import modelMembers from './model-members.ts';
import outreachSessions from './outreach-sessions.ts';
import participationsResidents from './participations-residents.ts';
import timeline from './timeline.ts';

/** Every chart, in story order. A new one is a file beside this one and a line here. */
export const charts: readonly Chart[] = [
  outreachSessions,
  participationsResidents,
  modelMembers,
  clanMembers,
  communeCoverage,
  crimeReports,
  economicCases,
  timeline,
];

/** Whether numbers of a unit are shares of a hundred: «%», «% số hộ». Their sign stands without a space. */
export const isPercent = (unit: string): boolean => /^%(?: |$)/.test(unit);

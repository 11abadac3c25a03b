/** Today where the site is kept, as `YYYY-MM-DD`: a build server elsewhere may still have yesterday. */
export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

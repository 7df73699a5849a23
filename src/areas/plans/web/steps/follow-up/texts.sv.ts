/** The words of the sixth step. */
export const words = {
  continue: 'Fortsätt med planen',
  continueAbout: 'Planen gäller som den är. Bestäm när ni följer upp den nästa gång.',
  nextFollowUp: 'Nästa uppföljning',
  save: 'Fortsätt',
  revise: 'Ändra planen',
  reviseAbout: 'Ni skriver en ny version. Den som gäller nu gäller tills den nya är publicerad.',
  reviseHeading: 'Börja ändra planen?',
  keepHeading: 'Behålla den gällande planen?',
  keepAbout: 'Det ni har ändrat sedan den publicerades tas bort. Det som är berättat om insatserna blir kvar.',
  summary: (held: number) =>
    held === 0
      ? 'Inget uppföljningsmöte än.'
      : held === 1
        ? 'Ett uppföljningsmöte är hållet.'
        : `${held} uppföljningsmöten är hållna.`,
} as const;

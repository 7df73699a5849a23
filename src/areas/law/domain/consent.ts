import { beginning, guidance, named, statute } from './history.ts';

const planNeedsConsent = 'Planen görs bara om den som den gäller säger ja till att den görs.';

/** Whose yes is needed for the plan and for sharing, and when one guardian's yes is enough. */
export const consent = named({
  consent_to_plan: statute(
    'consent',
    {
      source: 'SoL 2001:453 2 kap. 7 § och HSL 2017:30 16 kap. 4 §',
      inForce: { from: beginning, to: '2025-06-30' },
      says: planNeedsConsent,
    },
    {
      source: 'SoL 2025:400 10 kap. 8 § och HSL 2017:30 16 kap. 4 §',
      inForce: { from: '2025-07-01' },
      says: planNeedsConsent,
    },
  ),
  consent_opens_secrecy: statute('consent', {
    source: 'OSL 2009:400 10 kap. 1 §',
    inForce: { from: '2009-06-30' },
    says: 'Säger den som uppgifterna handlar om ja, hindrar sekretessen inte att de lämnas vidare.',
  }),
  consent_whole_or_part: statute('consent', {
    source: 'OSL 2009:400 12 kap. 2 §',
    inForce: { from: '2019-01-01' },
    says: 'Den som säger ja bestämmer själv om det gäller allt eller bara en del.',
    note: 'Lydelse enligt lag (2018:1919). Därför kan ett samtycke i Samsyn ha undantag.',
  }),
  consent_guardian_with_child: statute('consent', {
    source: 'OSL 2009:400 12 kap. 3 §',
    inForce: { from: '2009-06-30' },
    says: 'Vårdnadshavaren säger ja eller nej om ett barns uppgifter, ensam eller tillsammans med barnet. Barnets ålder och mognad avgör vilket.',
  }),
  guardian_decides: statute('consent', {
    source: 'FB 1949:381 6 kap. 11 §',
    inForce: { from: '1983-07-01' },
    says: 'Vårdnadshavaren bestämmer i frågor om barnet och lyssnar allt mer på barnet ju äldre det blir.',
  }),
  guardians_together: statute('consent', {
    source: 'FB 1949:381 6 kap. 13 § första stycket',
    inForce: { from: '2005-07-01' },
    says: 'Har barnet två vårdnadshavare bestämmer de tillsammans. Båda behöver säga ja.',
  }),
  guardian_alone_when_other_hindered: statute('consent', {
    source: 'FB 1949:381 6 kap. 13 § andra stycket',
    inForce: { from: '2005-07-01' },
    says: 'Kan den ena vårdnadshavaren inte vara med, till exempel på grund av sjukdom eller frånvaro, och är det till nackdel att vänta med beslutet, räcker den andras ja. Beslut som griper djupt in i barnets framtid får den ensam fatta bara om barnets bästa uppenbart kräver det.',
  }),
  guardian_alone_by_decision: statute(
    'consent',
    {
      source: 'FB 1949:381 6 kap. 13 a §',
      inForce: { from: '2012-05-01', to: '2025-06-30' },
      says: 'Säger bara den ena vårdnadshavaren ja kan socialnämnden besluta att en stödåtgärd får göras ändå, om barnets bästa kräver det.',
      confidence: 'verify',
      note: 'Paragrafen har ändrats flera gånger under tiden (senast 2024-04-01). Vilka åtgärder den räknade upp är inte läst.',
    },
    {
      source: 'FB 1949:381 6 kap. 13 a §',
      inForce: { from: '2025-07-01' },
      says: 'Säger bara den ena vårdnadshavaren ja kan socialnämnden besluta att en åtgärd får göras ändå, om barnets bästa kräver det. Det gäller bland annat psykiatrisk eller psykologisk utredning och behandling, öppen behandling hos socialtjänsten och kontaktperson.',
      confidence: 'verify',
      note: 'Beslutet gäller den åtgärd som det nämner. Om det också räcker för att dela uppgifter i en plan behöver er jurist ta ställning till. Uppräkningen är läst till och med punkt 3.',
    },
  ),
  consent_no_form_required: guidance('consent', {
    source: 'Socialstyrelsen: frågor och svar om samordnad individuell plan',
    inForce: { from: beginning },
    says: 'Ett ja kan lämnas muntligt eller skriftligt. Skriftligt är att föredra. Ett nej ska respekteras.',
    confidence: 'verify',
    note: 'Vägledningen saknar dag. Läs den nya versionen innan ni hänvisar till den.',
  }),
  consent_can_be_withdrawn: guidance('consent', {
    source: 'Uppdrag psykisk hälsa: SIP-processen',
    inForce: { from: beginning },
    says: 'Ett ja gäller en bestämd sak under en bestämd tid, och den som har sagt ja kan ta tillbaka det när som helst.',
    confidence: 'verify',
    note: 'Det som en myndighet redan har fått tas inte bort när ett ja tas tillbaka. Vägledningen saknar dag.',
  }),
  consent_child_maturity: guidance('consent', {
    source: 'JO:s beslut dnr 3153-2016',
    inForce: { from: beginning },
    says: 'En fjortonåring är normalt inte mogen att ensam säga ja till behandling hos barn- och ungdomspsykiatrin. Då behövs båda vårdnadshavarnas ja.',
    confidence: 'verify',
    note: 'Läst i sammanfattning. Den som bedömer mognaden skriver vem som bedömde och varför.',
  }),
});

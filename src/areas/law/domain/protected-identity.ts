import { beginning, guidance, named, statute } from './history.ts';

/** Where a person with a protected identity lives, or can be reached, and from whom it is kept. */
export const protectedIdentity = named({
  protected_contact_details: statute('disclosure', {
    source: 'OSL 2009:400 21 kap. 3 § första stycket',
    inForce: { from: '2020-07-01' },
    says: 'Adress, telefonnummer, e-post och annat som visar var någon finns eller hur man når personen är hemligt, om något särskilt talar för hot, våld eller annan allvarlig skada. Det gäller anhörigas uppgifter också.',
  }),
  protected_assumed_identity: statute('disclosure', {
    source: 'OSL 2009:400 21 kap. 3 § tredje stycket',
    inForce: { from: '2020-07-01' },
    says: 'Kopplingen mellan fingerade personuppgifter och de verkliga är hemlig, om det inte står klart att ingen tar skada.',
  }),
  protected_population_registration: statute('disclosure', {
    source: 'OSL 2009:400 21 kap. 3 a §',
    inForce: { from: '2020-07-01' },
    says: 'I ett ärende där en part har skyddad folkbokföring är allt som visar var parten bor hemligt, även det som bidrar till att man kan räkna ut det.',
  }),
  protected_by_marking: statute('disclosure', {
    source: 'OSL 2009:400 22 kap. 1 §',
    inForce: { from: '2009-06-30' },
    says: 'Uppgifter i folkbokföringen är hemliga om något särskilt talar för att någon tar skada. Sekretessmarkeringen varnar för det.',
    note: 'Markeringen nämns inte i paragrafen. Den är Skatteverkets sätt att visa att sekretess kan gälla.',
  }),
  protected_marking_warns: guidance('guidance', {
    source: 'Skatteverket: skyddade personuppgifter',
    inForce: { from: beginning },
    says: 'En sekretessmarkering är en varning, inte ett förbud. Den som ska lämna ut något prövar varje gång.',
    confidence: 'verify',
    note: 'Vägledningen saknar dag.',
  }),
  protected_whereabouts_of_child: statute('disclosure', {
    source: 'OSL 2009:400 26 kap. 2 §',
    inForce: { from: '2024-04-01' },
    says: 'Var ett barn finns kan vara hemligt även för föräldrarna, när barnet är omhändertaget eller bor i skyddat boende och det behövs.',
  }),
});

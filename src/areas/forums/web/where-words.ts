import { useMunicipalities } from '../../children/web/MunicipalityField.tsx';
import { listWords } from './texts.sv.ts';

/** «Falu kommun», «Avesta kommun och Hedemora kommun», «Hela länet». */
export function useWhere(): (codes: readonly string[]) => string {
  const names = new Map(useMunicipalities().map(({ value, label }) => [value, label]));
  return (codes) => {
    if (codes.length === 0) return listWords.county;
    return codes.length > 3
      ? listWords.several(codes.length)
      : codes.map((code) => names.get(code) ?? code).join(' och ');
  };
}

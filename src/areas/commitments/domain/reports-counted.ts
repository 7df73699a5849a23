/**
 * For the kinds about reports of concern: the reports `i` of the units that have promised, as they lie where they ended up,
 * `but` what else the kind asks of them. Reports about children with protection are not counted.
 */
export const reportsCounted = (but = `i.state <> 'forwarded'`): string =>
  `
    from promise c
    join bound b on b.commitment_id = c.id
    join concerns.intake i on i.unit_id = b.unit_id and ${but}
    join concerns.received r on r.intake_id = i.id and not coalesce((r.content -> 'child' ->> 'isProtected')::boolean, false)`.trimStart();

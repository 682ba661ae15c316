/** Why a rule about moving in and out, or about support, says no. */
export const tenancyRules = {
  'ending-hangs':
    'Med fraflytningen lukkes også {offers} åbne tilbud, {items} åbne punkter på indflytningslisten og {unanswered} ubesvarede spørgsmål om støtte. Se dem, og bekræft.',
  'notice-in-future': 'Dagen for opsigelsen er ikke kommet endnu. Vælg i dag eller før.',
  'notice-after-end': 'Sidste dag ligger før opsigelsen. Ret en af dagene.',
  'no-notice': 'Lejemålet er ikke opsagt.',
  'ticked-in-future': 'Dagen er ikke kommet endnu. Vælg den dag, det blev gjort.',
  'fact-in-future': 'Dagen er ikke kommet endnu. Skriv den, når den er kommet.',
  'support-in-future': 'Dagen er ikke kommet endnu. Vælg i dag eller før.',
  'support-ends-before': 'Bevillingen slutter, før den begynder. Ret en af dagene.',
};

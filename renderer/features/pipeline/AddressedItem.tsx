import { useLocation } from 'wouter';
import { Badge } from '../../components/Badge.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { Addressed } from './years.ts';

/** A home that is in the books already, and becomes an ordinary one by itself on its day. */
export function AddressedItem({ home }: { readonly home: Addressed }) {
  const { codes, pipeline } = useWords();
  const format = useFormat();
  const [, navigate] = useLocation();
  return (
    <li className="plan">
      <p className="plan-count">
        <strong>1</strong> <span>×</span>
      </p>
      <div className="plan-words">
        <p className="plan-name">
          <TextLink href={`#/boliger/${home.unitId}`} onNavigate={() => navigate(`/boliger/${home.unitId}`)}>
            {home.address}
          </TextLink>
        </p>
        <p className="plan-facts">
          {codes.unitTypes[home.type]} · {home.estate} <Badge tone="info">{pipeline.addressed}</Badge>
        </p>
      </div>
      <div className="plan-end">
        <p className="plan-when">{pipeline.ready(format.date(home.readyOn))}</p>
      </div>
    </li>
  );
}

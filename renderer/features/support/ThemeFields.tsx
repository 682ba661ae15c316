import { assessmentNeeds, functionLevels } from '../../../shared/domain/assessments.ts';
import { areaOf } from '../../../shared/domain/vum.ts';
import { Button } from '../../components/Button.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useWords } from '../../lib/words.ts';
import { type JudgedTheme, themeField } from './assessment-values.ts';

type ThemeFieldsProps = {
  readonly theme: JudgedTheme;
  /** One of the eight dimensions, which always stands there. */
  readonly isKept: boolean;
  readonly error: string | undefined;
  readonly onChange: (theme: JudgedTheme) => void;
  readonly onRemove: () => void;
};

/** What was found about one theme: in words, how much support it needs, and under activity its level. */
export function ThemeFields({ theme, isKept, error, onChange, onRemove }: ThemeFieldsProps) {
  const { assessments, codes, vum } = useWords();
  const text = assessments.form;
  const name = vum.labels[theme.code];
  return (
    <FormSection title={name}>
      <TextArea
        id={themeField(theme)}
        label={text.text}
        error={error}
        isOptional
        rows={2}
        maxLength={2000}
        value={theme.text}
        onChange={(said) => onChange({ ...theme, text: said })}
      />
      <FormRow>
        <Select
          label={text.need}
          options={assessmentNeeds.map((id) => ({ id, label: codes.assessmentNeeds[id] }))}
          value={theme.need}
          onChange={(need) => onChange({ ...theme, need })}
        />
        {areaOf(theme.code) === 'activity' && (
          <Select
            label={text.level}
            options={[
              { id: 'none' as const, label: text.noLevel },
              ...functionLevels.map((id) => ({ id, label: codes.functionLevels[id] })),
            ]}
            value={theme.level}
            onChange={(level) => onChange({ ...theme, level })}
          />
        )}
      </FormRow>
      {!isKept && (
        <div>
          <Button size="small" variant="quiet" label={text.removeFor(name)} onPress={onRemove}>
            {text.remove}
          </Button>
        </div>
      )}
    </FormSection>
  );
}

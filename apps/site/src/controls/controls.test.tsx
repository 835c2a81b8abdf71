// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Scale } from './Scale.tsx';
import { TextField } from './TextField.tsx';

afterEach(cleanup);

const options = [
  { value: 'late', label: 'I was late' },
  { value: 'name', label: 'I got a name wrong', note: 'Once or more' },
  { value: 'blank', label: 'My mind went blank' },
];

describe('a question answered by choosing', () => {
  test('one: nothing is chosen for the reader, and the press is reported', () => {
    const onChange = vi.fn();
    render(
      <ChoiceGroup kind="one" legend="What happened?" name="what" options={options} value={null} onChange={onChange} />,
    );
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    fireEvent.click(screen.getByLabelText('My mind went blank'));
    expect(onChange.mock.calls).toEqual([['blank']]);
  });

  test('many: ticks come in the order shown, whatever the order of ticking', () => {
    const onChange = vi.fn();
    render(
      <ChoiceGroup
        kind="many"
        legend="What happened?"
        name="what"
        options={options}
        value={['blank']}
        onChange={onChange}
      />,
    );
    fireEvent.click(screen.getByLabelText('I was late'));
    fireEvent.click(screen.getByLabelText('My mind went blank'));
    expect(onChange.mock.calls).toEqual([[['late', 'blank']], [[]]]);
  });

  test('hint and problem are read out with the question, in this order', () => {
    render(
      <ChoiceGroup
        kind="one"
        legend="What happened?"
        hint="The biggest thing"
        error="Choose what happened, or skip"
        name="what"
        options={options}
        value={null}
        onChange={() => undefined}
      />,
    );
    const words = screen.getByRole('group').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(words.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'The biggest thing',
      'Problem: Choose what happened, or skip',
    ]);
  });
});

test('a scale has one button for each step and none chosen, not even 0', () => {
  const onChange = vi.fn();
  render(
    <Scale legend="How do you feel?" hint="0 is bad" name="feel" from={0} to={10} value={null} onChange={onChange} />,
  );
  expect(screen.getAllByRole('radio')).toHaveLength(11);
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  fireEvent.click(screen.getByLabelText('0'));
  expect(onChange.mock.calls).toEqual([[0]]);
});

test('a field with a problem says so to the ear', () => {
  render(<TextField id="to" label="Who to?" error="Add a name" value="" onInput={() => undefined} />);
  const field = screen.getByLabelText('Who to?');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.getAttribute('aria-describedby')).toBe('to-error');
});

describe('the list of problems', () => {
  const problems = [{ fieldId: 'to', message: 'Add a name' }];

  test('takes the focus, marks the page title, and gives both back', () => {
    document.title = 'Write the note';
    const { rerender } = render(<ErrorSummary problems={problems} attempt={1} />);
    expect(document.activeElement?.textContent).toContain('One thing to fix');
    expect(document.title).toBe('Problem: Write the note');
    rerender(<ErrorSummary problems={[]} attempt={1} />);
    expect(document.title).toBe('Write the note');
  });

  test('a second press with the same problems brings the focus back', () => {
    const { rerender } = render(<ErrorSummary problems={problems} attempt={1} />);
    const box = document.activeElement;
    if (box instanceof HTMLElement) box.blur();
    rerender(<ErrorSummary problems={[...problems]} attempt={1} />);
    expect(document.activeElement).not.toBe(box);
    rerender(<ErrorSummary problems={problems} attempt={2} />);
    expect(document.activeElement).toBe(box);
    expect(document.title.match(/Problem: /g)).toHaveLength(1);
  });

  test('each problem leads to its field without touching the address', () => {
    render(
      <>
        <ErrorSummary problems={problems} />
        <TextField id="to" label="Who to?" value="" onInput={() => undefined} />
      </>,
    );
    fireEvent.click(screen.getByText('Add a name'));
    expect(document.activeElement).toBe(screen.getByLabelText('Who to?'));
    expect(location.hash).toBe('');
  });
});

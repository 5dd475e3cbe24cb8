import { answersWith } from '../../domain/derive/alternatives';
import { choicesOf } from '../../domain/derive/options';
import type { OptionOfMeeting } from '../../domain/records/meeting-parts';
import { find } from '../../domain/trip';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';

/** Tells the schedule with this choice of an open question, with its drives in place of the other's. */
export const LookAtChoice = ({ group, choice }: OptionOfMeeting) => {
  const trip = useOpenTrip((open) => open.trip);
  const lookedAt = useAppState((state) => state.lookedAt);
  const { lookAtChoice } = useActions();
  const isOpen = !find(trip.options, group)?.chosen && choicesOf(trip, group).length > 1;
  if (!isOpen) return null;
  const isShown = answersWith(trip, lookedAt).get(group) === choice;
  return (
    <Button isSmall isDisabled={isShown} onPress={() => lookAtChoice(group, choice)}>
      {isShown ? `The schedule shows ${choice}` : `Show the schedule with ${choice}`}
    </Button>
  );
};

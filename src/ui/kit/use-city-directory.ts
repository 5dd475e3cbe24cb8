import { type CityDirectory, loadCityDirectory } from '../../store/cities';
import { useDirectory } from './use-directory';

export const useCityDirectory = (isAwaited = false): CityDirectory | null =>
  useDirectory(loadCityDirectory, isAwaited);

import type { HandlersOf } from '../context.ts';
import { addTask, changeTask, finishTask, myTasks, tasksOfResident } from './tasks.service.ts';

type TaskOperation = 'tasks.ofResident' | 'tasks.mine' | 'tasks.add' | 'tasks.change' | 'tasks.finish';

export const tasksHandlers: HandlersOf<TaskOperation> = {
  'tasks.ofResident': tasksOfResident,
  'tasks.mine': myTasks,
  'tasks.add': addTask,
  'tasks.change': changeTask,
  'tasks.finish': finishTask,
};

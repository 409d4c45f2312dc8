(() => {
  'use strict';

  const byId = (id) => document.getElementById(id);

  const render = (tasks) => {
    byId('tasks').innerHTML = '';
    tasks.forEach((task, index) => {
      const li = document.createElement('li');
      li.textContent = task.text;
      li.classList.toggle('done', task.done);
      li.classList.toggle('urgent', task.urgent);
      li.dataset.index = index;
      byId('tasks').appendChild(li);
    });
    byId('left').textContent = `${tasks.filter((task) => !task.done).length} left`;
  };

  const actions = {
    add() {
      pywebview.api.add_task(byId('text').value, byId('urgent').checked).then(render);
      byId('text').value = '';
    },
    clear() {
      pywebview.api.clear_done().then(render);
    },
  };

  document.body.addEventListener('click', (event) => {
    const name = event.target.dataset.do;
    if (name) actions[name]();
    const row = event.target.closest('li');
    if (row) pywebview.api.toggle_task(Number(row.dataset.index)).then(render);
  });

  byId('text').addEventListener('keydown', (event) => {
    if (event.key === 'Enter') actions.add();
  });

  window.addEventListener('pywebviewready', () => pywebview.api.get_tasks().then(render));
})();

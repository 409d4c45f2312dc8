import webview

HTML = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>Unit Converter</title>
<style>
  body { font-family: sans-serif; padding: 24px; }
  .row { margin: 12px 0; }
  #history { max-height: 180px; overflow: auto; }
</style>
</head>
<body>
<h1>Unit Converter</h1>
<div class="row">
  <select id="kind"></select>
  <select id="from"></select> to <select id="to"></select>
</div>
<div class="row"><input id="value" value="1"> <button id="swap">Swap</button> <button id="convert">Convert</button></div>
<h2 id="result"></h2>
<ul id="history"></ul>
<script>
const FACTORS = {
  Length: { metre: 1, kilometre: 1000, mile: 1609.344, foot: 0.3048 },
  Weight: { kilogram: 1, gram: 0.001, pound: 0.45359237 },
};
const TEMPERATURES = ['Celsius', 'Fahrenheit', 'Kelvin'];
const $ = id => document.getElementById(id);

function fill(select, names, chosen) {
  select.innerHTML = '';
  names.forEach(n => select.add(new Option(n, n)));
  select.value = names[chosen];
}

function changeKind() {
  const names = $('kind').value === 'Temperature' ? TEMPERATURES : Object.keys(FACTORS[$('kind').value]);
  fill($('from'), names, 0);
  fill($('to'), names, 1);
}

function toKelvin(value, unit) {
  if (unit === 'Celsius') return value + 273.15;  // FAULT error_in_page
  if (unit === 'Fahrenheit') return (value + 459.67) * 5 / 9;
  return value;
}

function fromKelvin(value, unit) {
  if (unit === 'Celsius') return value - 273.15;
  if (unit === 'Fahrenheit') return value * 9 / 5 - 459.67;
  return value;
}

function convert() {
  const value = $('value').value;
  if (isNaN(value)) {
    $('result').textContent = 'Please enter a number.';
    return;
  }
  const from = $('from').value, to = $('to').value;
  let outcome;
  if ($('kind').value === 'Temperature') {
    outcome = fromKelvin(toKelvin(value, from), to);
  } else {
    const factors = FACTORS[$('kind').value];
    outcome = value * factors[from] / factors[to];
  }
  const line = value + ' ' + from + ' = ' + Number(outcome).toFixed(4) + ' ' + to;
  $('result').textContent = line;
  const li = document.createElement('li');
  li.textContent = line;
  $('history').prepend(li);
}

$('kind').addEventListener('change', changeKind);
$('convert').addEventListener('click', convert);
$('swap').addEventListener('click', () => {
  const from = $('from').value;
  $('from').value = $('to').value;
  $('to').value = from;
  convert();
});
fill($('kind'), [...Object.keys(FACTORS), 'Temperature'], 0);
changeKind();
</script>
</body>
</html>"""


def main():
    webview.create_window("Unit Converter", html=HTML, width=560, height=520)
    webview.start()


if __name__ == "__main__":
    main()

var api;

function element(id) {
  return document.getElementById(id);
}

function showTime(left) {
  element("time").textContent = left;
}

function show(question) {
  element("question").textContent = question.text;
  element("points").textContent = question.points;
  element("answers").innerHTML = "";
  question.answers.forEach(function (text, number) {
    var label = document.createElement("label");
    var radio = document.createElement("input");
    radio.type = "radio";
    radio.name = "answer";
    radio.value = number;
    label.append(radio, text);
    element("answers").append(label, document.createElement("br"));
  });
}

function answer() {
  var chosen = document.querySelector("input[name=answer]:checked");
  if (chosen === null) {
    alert("Choose an answer first.");
    return;
  }
  api.answer(Number(chosen.value))
    .then(function (isRight) {
      document.body.style.background = isRight ? "#e2f3e2" : "#f7e3e3";
      return api.question();
    })
    .then(show);
}

window.addEventListener("pywebviewready", function () {
  api = window.pywebview.api;
  api.question().then(show);
});
element("answer").addEventListener("click", answer);
element("again").addEventListener("click", function () {
  api.again().then(show);
});
element("help").addEventListener("click", function () {
  element("about").showModal();
});
element("close").addEventListener("click", function () {
  element("about").close();
});
document.addEventListener("keydown", function (event) {
  if (event.key === "Enter" && !element("about").open) answer();
});

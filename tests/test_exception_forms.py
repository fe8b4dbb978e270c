"""Every known text is what the pinned torch and this Python really say: each line below is run and raises."""

from __future__ import annotations

import re
import warnings

import pytest
import torch
from msgspec.structs import replace

from grader.exception_forms import DTYPES, FORMS, WARNING_FORMS, find_form, find_warning
from grader.explaining import explain, source_line
from grader.sandbox.learner import load_module, raised

PRELUDE = """\
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

x = torch.ones(2, 3)
layer = nn.Linear(3, 2)

"""

#: What beginners write, at least one line for each form.
MISTAKES = (
    "layer.register_parameter('0.weight', nn.Parameter(x))",
    "nn.Sequential().add_module('a.b', layer)",
    "layer.register_parameter('forward', nn.Parameter(x))",
    "x @ x",
    "layer(torch.ones(2, 4))",
    "x @ torch.ones(2)",
    "torch.ones(2) @ torch.ones(3)",
    "torch.ones(2, 3, 4) @ torch.ones(2, 3, 4)",
    "torch.mm(x, torch.ones(3))",
    "torch.mm(torch.ones(3), x)",
    "torch.addmm(x, x, torch.ones(3))",
    "torch.bmm(x, x)",
    "torch.tensor(2.0) @ x",
    "x.numpy() @ x.numpy()",
    "x + torch.ones(2)",
    "x.numpy() + np.ones(2)",
    "torch.ones(2).add_(torch.ones(3, 2))",
    "x.expand(4, 3)",
    "torch.cat([x, torch.ones(2, 4)])",
    "torch.cat([x, torch.ones(3)])",
    "torch.stack([x, x.T])",
    "x.reshape(4, 2)",
    "x.reshape(4, -1)",
    "x.t().view(6)",
    "torch.ones(2, 3, 4).t()",
    "x.permute(0, 1, 2)",
    "nn.Linear(-1, 2)",
    "torch.tensor([[1, 2], [3]])",
    "torch.tensor([[1], 2])",
    "x.sum(dim=2)",
    "x[5]",
    "x[0, 0, 0]",
    "torch.tensor(1.0)[0]",
    "x[1.0]",
    "x[torch.tensor([1.0])]",
    "x.gather(0, x)",
    "[1][2]",
    "x.shape[5]",
    "torch.stack([])",
    "x.view(-1, -1)",
    "x[torch.tensor([True, False, True])]",
    "x[0, 1] = torch.ones(2)",
    "x[:, :2] = torch.ones(3, 3)",
    "x[torch.tensor([0, 1])] = torch.ones(4, 3)",
    "x.gather(1, torch.tensor([[5]]))",
    "x.gather(1, torch.tensor([1]))",
    "x.repeat(2)",
    "x.topk(9)",
    "torch.from_numpy(np.ones(2)[::-1])",
    "torch.dot(x, x)",
    "torch.outer(x, x)",
    'torch.einsum("ij,jk->ik", x, x)',
    'torch.einsum("ij", x, x)',
    '"a"[2]',
    "layer(x.double())",
    'torch.einsum("ij,kj->ik", x, x.double())',
    "layer(x.long())",
    "x @ x.T.double()",
    "x @ x.T.long()",
    "torch.ones(2) @ torch.ones(2).double()",
    "x @ torch.ones(3).double()",
    "x.long().add_(1.5)",
    "x.long().mean()",
    "x.long().std()",
    "torch.softmax(x.long(), dim=1)",
    "torch.tensor([None])",
    'torch.tensor("a")',
    'torch.from_numpy(np.array(["a"]))',
    "torch.tensor([x, x])",
    "float(x)",
    "x.item()",
    "torch.where(x, x, x)",
    "x.masked_fill(x, 0)",
    "x.scatter_(1, torch.tensor([[0]]), x.long())",
    "x.long().norm()",
    "(x > 0) - (x > 0)",
    "-(x > 0)",
    "torch.zeros((2, 3.0))",
    "bool(x > 0)",
    "if layer.bias: pass",
    "max(x, 0)",
    "bool(torch.ones(0))",
    "layer.weight.add_(1)",
    "layer.weight[0].add_(1)",
    "x.sum().backward()",
    "loss = layer(x).pow(2).sum(); loss.backward(); loss.backward()",
    "layer(x).backward()",
    "y = layer.weight.exp(); y.add_(1); y.sum().backward()",
    "layer(x).backward(torch.ones(3))",
    "torch.autograd.grad(layer.weight.sum(), layer.bias)",
    "layer(x).numpy()",
    "torch.ones(2).long().requires_grad_()",
    "torch.tensor([1], requires_grad=True)",
    "layer.weight.data = torch.ones(2, 3).long()",
    "layer(x).requires_grad_(False)",
    "import copy; copy.deepcopy(layer(x))",
    "nn.Sequential([nn.Linear(3, 2)])",
    "nn.Sequential(nn.Linear(3, 2), nn.ReLU)",
    "nn.Sequential(nn.Linear(3, 2), torch.relu)",
    "nn.Linear(x)",
    "nn.ReLU.forward(x)",
    "nn.Sequential(layer)()",
    "nn.Linear(3.0, 2)",
    "layer.weight = x",
    "class Net(nn.Module):\n    def __init__(self):\n        self.layer = nn.Linear(3, 2)\n\nNet()",
    "nn.Linear.weight",
    "nn.Module()(x)",
    'layer.load_state_dict({"weight": x.T})',
    "nn.Linear.parameters()",
    "nn.Conv2d(3, 8, 3)(torch.ones(1, 1, 5, 5))",
    "nn.Conv2d(3, 8, 3)(x)",
    "nn.Conv2d(1, 2, 9)(torch.ones(1, 1, 5, 5))",
    "nn.MaxPool2d(2)(torch.ones(3, 4, 1, 1))",
    "nn.MaxPool2d(2)(x)",
    "nn.Embedding(3, 2)(torch.tensor([5]))",
    "nn.Embedding(3, 2)(x)",
    "nn.BatchNorm1d(4)(x)",
    "nn.BatchNorm1d(3)(x[:1])",
    "nn.BatchNorm2d(3)(x)",
    "nn.LayerNorm(4)(x)",
    "nn.LSTM(4, 2)(x)",
    "nn.LSTM(3, 2)(torch.ones(1, 1, 3, 4))",
    "nn.MultiheadAttention(6, 4)",
    "nn.MultiheadAttention(8, 4)(x, x, x)",
    "layer.load_state_dict(layer)",
    'layer.load_state_dict({"weight": torch.ones(2, 3)})',
    'layer.load_state_dict({**layer.state_dict(), "scale": x})',
    'layer.load_state_dict({"weight": torch.ones(5, 3), "bias": torch.ones(2)})',
    "nn.ModuleList(nn.Linear(3, 2))",
    "nn.Sequential(layer)[5]",
    "layer.weight.data = 3.0",
    "layer.weight.grad = 1.0",
    "nn.Dropout(2)",
    "nn.init.xavier_uniform_(torch.ones(3))",
    "torch.optim.SGD([], lr=0.1)",
    "torch.optim.SGD(layer.weight)",
    "torch.optim.SGD(layer.state_dict(), lr=0.1)",
    "torch.optim.SGD([layer(x)], lr=0.1)",
    "torch.optim.lr_scheduler.StepLR(0.1, 3)",
    "list(torch.utils.data.DataLoader([None, None]))",
    "torch.utils.data.DataLoader(x, batch_size=0)",
    "torch.utils.data.DataLoader(x, shuffle=True, sampler=[0, 1])",
    "torch.utils.data.DataLoader([], shuffle=True)",
    "torch.utils.data.random_split([1, 2, 3], [1, 1])",
    "torch.utils.data.Dataset()[0]",
    "torch.optim.SGD(layer.parameters(), lr=-1)",
    "F.cross_entropy(x, torch.ones(2))",
    "F.cross_entropy(x, torch.ones(2, 3).long())",
    "F.cross_entropy(x, torch.tensor([0, 1, 2]))",
    "F.cross_entropy(x, torch.tensor([0, 3]))",
    "F.one_hot(torch.tensor([1.0]))",
    "F.one_hot(torch.tensor([3]), 2)",
    "F.one_hot(torch.tensor([-1]))",
    "F.nll_loss(x, x)",
    "F.binary_cross_entropy(3 * x, x)",
    "F.binary_cross_entropy(x, torch.ones(2))",
    "F.binary_cross_entropy_with_logits(x, torch.ones(2))",
    "nn.BCELoss()(x, x.long())",
    "nn.MSELoss(x, x)",
    "torch.utils.data.TensorDataset(torch.ones(2), torch.ones(3))",
    "def double(a):\n    return 2 * a\n\ndouble(1, 2)",
    "def scaled(a, by=2):\n    return by * a\n\nscaled(1, 2, 3)",
    "def added(a, b):\n    return a + b\n\nadded()",
    "(lambda a, b: a)(1)",
    "class Net:\n    def forward(x):\n        return x\n\nNet().forward(x)",
    "nn.Linear(3, 2, biases=False)",
    "torch.softmax(x)",
    "def double(a):\n    return 2 * a\n\ndouble(1, a=2)",
    "torch.from_numpy([1, 2])",
    "torch.from_numpy(np.ones(2), dtype=torch.float32)",
    "torch.cat(x, x)",
    "torch.relu([1.0])",
    'torch.zeros(2, dtype="float32")',
    "layer([1.0, 2.0, 3.0])",
    "layer(np.ones((2, 3)))",
    "torch.cat([x, [1.0]])",
    "torch.cat([])",
    "np.max(x, axis=1, keepdims=True)",
    "np.sum(x, axis=1)",
    "torch.std(x, ddof=1)",
    "F.softmax(x, axis=1)",
    "nn.Linear(units=3)",
    'nn.Linear(3, 2, activation="relu")',
    "nn.Dropout(rate=0.3)",
    "torch.optim.SGD(layer.parameters(), learning_rate=0.1)",
    'layer.compile(optimizer="sgd", loss="mse")',
    'layer.compile("sgd", "mse")',
    'torch.max(x, dim="a", keepdim=3)',
    "torch.Tensor(3.5)",
    "nn(3, 2)",
    "x.T()",
    "x.mean[0]",
    "x.size[0]",
    "range(x.size)",
    "x.size > 3",
    "x.size / 2",
    "2 * x.size",
    "range(x.numel)",
    "x.numel > 3",
    "3 < x.numel",
    "sum(p.numel for p in layer.parameters())",
    "x.mean - 1",
    "-x.mean",
    "torch.exp(x.mean)",
    "torch.exp(None)",
    "x.detach.numpy()",
    "list(layer.parameters)",
    "x.shape()",
    "layer[0]",
    "nn.Linear[0]",
    "list(5)",
    "list(layer)",
    "torch.optim.SGD(layer, lr=0.1)",
    "x.shape[0] = 3",
    "range(1.0)",
    "range(torch.ones(2))",
    "list(torch.tensor(1.0))",
    "len(torch.tensor(1.0))",
    "len(5)",
    '[1, 2]["a"]',
    "{}[[1]]",
    "layer.weight - 0.1 * layer.weight.grad",
    "None + x",
    "None > 3",
    "3 > None",
    '"a" > 3',
    "[1] - [2]",
    "[1, 2] * 1.5",
    "[1] + (2,)",
    '"a" + 1',
    "a, b = x.unbind(1)",
    "a, b, c = x",
    'int("a")',
    "-None",
    '-"a"',
    "a, b = 5",
    "a, b = None",
    "None(x)",
    "None[0]",
    "list(None)",
    "len(None)",
    "t = ((1, 2) (3, 4))",
    "nn.Sequential(layer (nn.ReLU()))",
    "dict([(1, 2, 3)])",
    'float("a")',
    "import math; math.log(0)",
    "with torch.no_grad: pass",
    "torch.arange(1, 5, -1)",
    "foo",
    "layers(x)",
    "nn.Relu()",
    "torch.flaot32",
    "layer.weigth",
    "def f():\n    total = total + 1\n\nf()",
    "nn.linear(3, 2)",
    "torch.foo",
    "x.foo",
    "x.grad.zero_()",
    "nn.Linear(3, 2, bias=False).bias.numel()",
    "nn.Linear(3, 2, bias=False).bias.grad.zero_()",
    "None.shape",
    "nn.Dense(3)",
    "torch.one_hot(x, 2)",
    "nn.Sequential(layer).predict(x)",
    'x.astype("float32")',
    "x.numpy().unsqueeze(0)",
    "[1.0].mean()",
    "x.max(dim=1).shape",
    "import foo",
    "import torch.nn.functional.foo",
    "from torch import foo",
    '{}["key"]',
    "{}[3]",
    "1 / 0",
    "1.0 / 0",
    "1 // 0",
    "1 % 0",
    "x.long() // 0",
    'x.to("cuda")',
    'x.to("gpu")',
    "raise SystemExit(3)",
    "def f():\n    return f()\n\nf()",
    "bytearray(1 << 62)",
    'open("/nowhere")',
    'torch.ones(2, device="meta").tolist()',
    'torch.ones(2, device="meta").numpy()',
    'torch.ones(2, device="meta").sum().item()',
    "import io; torch.load(io.BytesIO())",
    'import io; torch.load(io.BytesIO(b"hello world"))',
    "import io; torch.load(io.BytesIO(), weights_only=False)",
    "import io, pickle; torch.load(io.BytesIO(pickle.dumps({1: 2}, 4)))",
    "import io, pickle; torch.load(io.BytesIO(pickle.dumps({1: 2}, 4)), weights_only=False)",
    "import io; file = io.BytesIO(); torch.save(layer, file); file.seek(0); torch.load(file)",
    "import io; file = io.BytesIO(); torch.save(layer, file); torch.load(io.BytesIO(file.getvalue()[:200]))",
    'import pickle; pickle.loads(b"hello world")',
    'import json; json.loads("")',
    'raise RuntimeError("can\'t start new thread")',
    "model = nn.Sequential(nn.Linear(18, 20)\n                      nn.Linear(20, 5))",
    "a = [1 2]",
    "print(x",
    "print(x))",
    "if x = 3: pass",
    "return x",
    'print("a)',
    "def f()\n    return 1",
    "def f():\nreturn 1",
    "  x",
    "def f():\n        a = 1\n    return a",
    "if True:\n        y = 1\n\ty = 2",
    "torch.mv(x, x)",
    "F.linear(x, torch.tensor(1.0))",
    "torch.inner(x, torch.ones(2, 4))",
    "torch.tensordot(x, torch.ones(2, 4), dims=1)",
    'torch.einsum("ij,jk->ik", x)',
    'torch.einsum("ijk->ij", x)',
    'torch.einsum("ij...->ij", torch.ones(2))',
    'torch.einsum("ij->ik", x)',
    'torch.einsum("ij->iij", x)',
    'torch.einsum("ii->i", x)',
    'torch.einsum("i1->i", x)',
    'torch.einsum("..ij->ij", x)',
    'torch.einsum("ij->...i.", x)',
    "torch.einsum()",
    "torch.linalg.inv(x)",
    "torch.linalg.inv(torch.zeros(2, 2))",
    "torch.linalg.solve(torch.zeros(2, 2), torch.ones(2))",
    "torch.linalg.cholesky(-torch.eye(2))",
    "torch.linalg.inv(torch.ones(2))",
    "torch.linalg.solve(torch.eye(2), torch.ones(3))",
    "torch.trace(torch.ones(2))",
    "torch.ones(2).tril()",
    "torch.ones(2).mT",
    "torch.diag(torch.ones(2, 2, 2))",
    "torch.linalg.multi_dot([x, x])",
    "torch.linalg.multi_dot([x])",
    'x[x < 0] = "zero"',
    "x.dtype = torch.int64",
    "x.shape = (3, 2)",
    'x.device = "cpu"',
    "x.ndim = 3",
    "x[::-1]",
    "x.permute(0, 0)",
    "x.mean((0, 0))",
    "torch.cat([torch.tensor(1), torch.tensor(2)])",
    "x.reshape(-2, 3)",
    "torch.zeros(-1)",
    "torch.eye(-1)",
    "nn.Flatten(2, 1)(torch.ones(1, 2, 3))",
    "x.split([1, 5])",
    "x.split(-1)",
    "x.chunk(0)",
    "torch.zeros(2, 3).scatter_(1, torch.tensor([0, 1]), 1.0)",
    "torch.zeros(2, 3).scatter_(1, torch.tensor([[0], [1], [2]]), 1.0)",
    "x.gather(1, torch.tensor([[0], [1], [0]]))",
    "x.index_select(0, torch.tensor([[1]]))",
    "x.index_select(0, torch.tensor([1.0]))",
    "x.take(torch.tensor([9]))",
    "torch.broadcast_shapes(x, x)",
    "torch.broadcast_shapes((2, 3), (4, 5))",
    "x.resize(5)",
    "x.fill_(torch.ones(2))",
    "x.masked_fill(x > 0, torch.ones(2))",
    "torch.ones(0).max()",
    "torch.ones(0).argmax()",
    "torch.ones(0, 3).max(0)",
    "torch.utils.data.TensorDataset(x, torch.tensor(1))",
    "list(torch.utils.data.DataLoader([(1, 2), (1,)], batch_size=2))",
    "F.pad(x, (1, 1, 1, 1, 1, 1))",
    "np.array([[1, 2], [3]])",
    "np.ones((2, 3)).reshape(4)",
    "np.ones(3)[5]",
    "np.ones((2, 3))[0, 0, 0]",
    "np.ones(2)[1.0]",
    "np.ones(2).mean(axis=1)",
    "np.concatenate(np.ones(2), np.ones(2))",
    "np.concatenate([np.ones(2), np.ones((2, 2))])",
    "np.stack([np.ones(2), np.ones(3)])",
    "np.dot(np.ones((2, 3)), np.ones((2, 3)))",
    "np.exp(layer)",
    "with torch.manual_seed(3): pass",
    "torch.tensor(2**70)",
    "torch.Generator(3)",
    "np.random.seed(-1)",
    "import random; random.seed([1])",
    "x.uniform_(1, 0)",
    "torch.randint(5, 2, (3,))",
    "torch.normal(0, -1, (2,))",
    "np.random.normal(0, -1)",
    "torch.multinomial(x, 9)",
    "torch.multinomial(-x, 1)",
    "torch.bernoulli(2 * x)",
    "torch.linspace(0, 1, steps=-1)",
    "np.random.default_rng(-1)",
    'x.to("int64")',
    'x.type("int64")',
    "torch.LongTensor(x)",
    'torch.FloatTensor([1, "a"])',
    'torch.tensor(["1", "2"])',
    "torch.tensor(1e400, dtype=torch.int64)",
    "x.view(torch.float64)",
    "torch.allclose(x, x.double())",
    "torch.multinomial(x.long(), 1)",
    "torch.add(x.long(), x.long(), alpha=0.5)",
    "~x",
    "x.masked_select(torch.ones(2))",
    "nn.Conv2d(1, 8, 3)(torch.ones(1, 1, 8, 8).long())",
    "nn.LayerNorm(3)(torch.ones(2, 3).long())",
    "layer.to(torch.int64)",
    "torch.dtype(x)",
    'torch.div(x, x, rounding_mode="up")',
    "layer.weight.grad = torch.ones(1, 7)",
    "layer.weight.grad = torch.ones(2, 3).long()",
    "layer.weight.requires_grad = None",
    "w = torch.ones(2).long(); w.requires_grad = True",
    "torch.autograd.grad(layer(x).sum(), x)",
    "torch.autograd.grad(layer(x).sum(), [])",
    'torch.autograd.grad(layer(x).sum(), "weight")',
    "w = torch.ones(2, requires_grad=True); w.resize_(3)",
    "w = torch.ones(2, requires_grad=True); torch.add(w, w, out=w)",
    "with torch.inference_mode():\n    y = torch.ones(2)\ny.requires_grad_()",
    "with torch.inference_mode():\n    y = torch.ones(2)\ny.add_(1)",
    "with torch.inference_mode():\n    y = torch.ones(2, 3)\nlayer(y).sum().backward()",
    'nn.Linear("3", "2")',
    'layer.train("yes")',
    "with layer.eval(): pass",
    "from collections import OrderedDict; nn.Sequential(OrderedDict({0: layer}))",
    "nn.Sequential(layer)[0] = nn.ReLU",
    "nn.Sequential(layer) + layer",
    "nn.CrossEntropyLoss(weight=[1, 2, 3])",
    "class Net(nn.Module):\n    def __init__(self):\n        self.weight = nn.Parameter(x)\n\nNet()",
    'class Net(nn.Module):\n    def __init__(self):\n        self.register_buffer("a", x)\n\nNet()',
    "class Net(nn):\n    pass",
    "nn.ParameterList([1.0])(x)",
    "nn.BatchNorm1d(3)(torch.ones(3))",
    "nn.Conv1d(1, 8, 3)(torch.ones(1, 1, 2))",
    "F.conv2d(torch.ones(1, 1, 8, 8), torch.ones(3, 3))",
    "F.conv2d(torch.ones(1, 1, 8, 8), torch.ones(1, 1, 3, 3), torch.ones(2))",
    "nn.Conv2d(1, 8, 3, stride=0)(torch.ones(1, 1, 8, 8))",
    "nn.MaxPool2d(0)(torch.ones(1, 1, 8, 8))",
    "nn.Conv2d(1, 8, 3, padding=-1)(torch.ones(1, 1, 8, 8))",
    "nn.MaxPool2d(4, padding=3)(torch.ones(1, 1, 8, 8))",
    "nn.Unflatten(1, (2, 2))(x)",
    "nn.init.eye_(layer.bias)",
    "nn.init.orthogonal_(layer.bias)",
    'nn.Conv2d(1, 8, 3, padding="some")',
    'nn.Conv2d(1, 8, 3, stride=2, padding="same")',
    "nn.Conv2d(3, 8, 3, groups=2)",
    "nn.Sequential(layer).insert(9, nn.ReLU())",
    'nn.MSELoss(reduction="average")(x, x)',
    "nn.CrossEntropyLoss()(x[0], torch.tensor([1, 1]))",
    "nn.CrossEntropyLoss(weight=torch.ones(2))(x, torch.tensor([0, 1]))",
    "nn.CrossEntropyLoss()(torch.ones(2, 3, 4), torch.tensor([0, 1]))",
    "nn.NLLLoss()(torch.tensor(1.0), torch.tensor(0))",
    "nn.BCELoss()(x, x * 4)",
    "F.one_hot(torch.tensor([]).long())",
    "torch.optim.SGD(layer.parameters(), lr=torch.ones(2))",
    "torch.optim.SGD(layer.parameters(), lr=0.1, momentum=-1)",
    "torch.optim.SGD(layer.parameters(), lr=0.1, weight_decay=-1)",
    "torch.optim.Adam(layer.parameters(), eps=-1)",
    "torch.optim.Adam(layer.parameters(), betas=(0.9, 1.5))",
    "torch.optim.SGD(layer.parameters(), lr=0.1, momentum=0, nesterov=True)",
    'torch.optim.SGD([{"params": layer.weight}, {"params": layer.weight}], lr=0.1)',
    "loader = torch.utils.data.DataLoader([1, 2]); loader.batch_size = 3",
    "torch.utils.data.DataLoader([1], batch_size=None, shuffle=True, drop_last=True)",
    "torch.utils.data.DataLoader([1], num_workers=-1)",
    "loader = torch.utils.data.DataLoader([1, 2]); loader[0]",
    "next(torch.utils.data.DataLoader([1, 2]))",
    'torch.save("a.pt", layer)',
    "torch.load(layer)",
    "torch.sort(x) - 1",
    "x - torch.max(x, dim=-1, keepdim=True)",
    "torch.max(x, 1) > 0",
    "x > torch.max(x, 1)",
    "-torch.max(x, 1)",
    "torch.exp(x.max(1))",
    "float(torch.max(x, 1))",
    "int(x.max(1))",
    "x.dtype(torch.int64)",
    "layer.weight.requires_grad(False)",
    "layer.training(False)",
    "layer.parameters()[0]",
    "len(layer.parameters())",
    "layer.apply(x)",
    "nn.Sequential(*None)",
    "max(*5)",
    "dict(**None)",
    "torch.manual_seed(None)",
    "float([1])",
    "with torch.random.fork_rng: pass",
    "with x: pass",
    "next(layer.parameters)",
    "next([1, 2])",
    "next(iter([]))",
    "reversed(layer)",
    'abs("a")',
    'round(x, "a")',
    'raise "ValueError"',
    "x.shape[0, 1]",
    "x.shape + 1",
    'torch.Size("a")',
    "torch.Generator().seed(3)",
    "torch.utils.data.Dataset(x, x)",
    "torch.max(x, dim=1) + 1",
    "torch.max(x, dim=1) * 1.5",
    'names = {"shape": 1}; names["shapes"]',
    "torch.clamp(x)",
    "torch.Tensor.mean()",
    'x.reshape([2, "a"])',
    "torch.arange(0, 1, 0)",
    "[].append(1).append(2)",
    'torch.optim.SGD(layer.parameters(), lr=0.1).param_groups[0]["learning_rate"]',
    'layer.state_dict()["weights"]',
    "torch.optim.SGD(layer.parameters(), lr=0.1, 0.9)",
    "x = “a”",
    "out = []\nout[0] = 1",
    "[].pop()",
    'import io; io.TextIOWrapper(io.BytesIO()).write(b"a")',
    "import io; torch.save(layer.state_dict(), io.StringIO())",
    "[].append(1, 2)",
    "import statistics; statistics.mean([x])",
    'import json; json.dumps({"a": x})',
    'f"{x:.2f}"',
    'isinstance(x, "Tensor")',
    'try:\n    x + torch.ones(2)\nexcept "RuntimeError":\n    pass',
    "float(np.ones(3))",
    "max([])",
    "min(())",
    "range(1, 2, 0)",
    "[1].remove(2)",
    "[1].index(2)",
    "bytes([128]).decode()",
)

#: Texts that other versions of Python have, or that take the runner's machinery to raise.
OTHER_TEXTS = (
    ("EOFError", "EOF when reading a line"),
    ("ValueError", "too many values to unpack (expected 2, got 3)"),
    ("AttributeError", "module 'random' has no attribute 'random' (consider renaming '/a/random.py' since ...)"),
    ("OSError", "[Errno 27] File too large"),
    ("RuntimeError", "[enforce fail at inline_container.cc:672] . unexpected pos 576 vs 534"),
    ("grader.sandbox.nodes.WireError", "a tensor has more than 16777216 elements"),
)


pytestmark = pytest.mark.filterwarnings("ignore")
pinned = pytest.mark.skipif(not torch.__version__.startswith("2.13"), reason="the texts are those of the pinned torch")


@pytest.fixture(scope="module")
def replies():
    """For each mistake, what the runner would send when a submission with it is imported."""
    return {code: raise_from(f"{PRELUDE}{code}\n") for code in MISTAKES}


def raise_from(source):
    with pytest.raises(BaseException) as caught:
        load_module("kata", "kata.py", source)
    return raised(0, caught.value, "kata.py")


def line_of(reply, code):
    return source_line(f"{PRELUDE}{code}\n", reply.line)


def reason(reply, source):
    return explain(reply, source, "kata.py", called="f()", arguments="", visible=False).reason


def form_of(type_, text, line=""):
    found = find_form(type_, " ".join(text.split()), line)
    return found[0] if found else None


@pinned
def test_mistakes_are_explained_by_what_they_mean(replies, golden):
    told = []
    for code, reply in replies.items():
        shown = code.replace("\n", "\n... ")
        told.append(f">>> {shown}\n{reason(reply, PRELUDE + code)}\n")

    golden("exceptions.txt", "\n".join(told))


@pinned
def test_mistakes_and_other_texts_need_every_form(replies):
    forms = {code: form_of(reply.type, reply.text, line_of(reply, code)) for code, reply in replies.items()}

    needed = [*forms.values(), *(form_of(*other) for other in OTHER_TEXTS)]

    assert [code for code, form in forms.items() if form is None] == []
    assert [form.text for form in FORMS if form not in needed] == []


def test_mistakes_cannot_carry_a_number_in_the_place_of_a_word(replies):
    for code, reply in replies.items():
        words = reply.text.split()
        for place in range(len(words) + 1):
            for ending in (words[place:], words[place + 1 :]):
                forged = replace(reply, text=" ".join([*words[:place], "31.41592653", *ending]))

                assert "31.41592653" not in reason(forged, PRELUDE + code), forged.text


def test_find_form_knows_nothing_of_other_texts():
    assert find_form("RuntimeError", "something else") is None
    assert find_form("TypeError", "mat2 must be a matrix") is None
    assert find_form("RuntimeError", "mat2 must be a matrix, and 3.25 is not") is None
    assert find_form("RuntimeError", "mat1 and mat2 shapes cannot be multiplied (2x123456 and 3x3)") is None


def test_meanings_use_blanks_of_their_own_texts():
    for form in FORMS:
        form.meant(dict.fromkeys(form.blanks, "…"))


def test_meanings_are_short_and_without_blame():
    for form in FORMS:
        assert len(form.meaning) <= 130, form.meaning
        assert not form.meaning.endswith(".")
        assert not {"just", "simply", "obviously", "forgot", "you"} & set(form.meaning.lower().split())


def test_dtypes_are_names_of_torch():
    assert all(isinstance(getattr(torch, name), torch.dtype) for name in DTYPES.values())


def test_find_form_takes_no_number_for_a_name():
    assert find_form("NameError", "name 'x' is not defined") is not None
    assert find_form("NameError", "name '0.25' is not defined") is None


#: What is warned of, in the order of the forms.
WARNED_OF = (
    "F.mse_loss(torch.ones(3, 1), torch.ones(3))",
    "F.softmax(x)",
    "torch.tensor(x)",
    "(layer.weight * 2).grad",
    "torch.optim.lr_scheduler.StepLR(torch.optim.SGD(layer.parameters()), 1).step()",
    "torch.from_numpy(np.broadcast_to(np.ones(1), 3))",
    "torch.ones(1).std()",
    "torch.ones(2, 3, 4).T",
    "torch.tensor([np.ones(2), np.ones(2)])",
    "nn.Linear(0, 3)",
    "float(layer.weight.sum())",
    "torch.ones(2, dtype=torch.complex64).float()",
    "F.mse_loss(x, x, reduce=True)",
    "torch.range(0, 2)",
    "x[torch.ones(2, dtype=torch.uint8)]",
    "torch.optim.lr_scheduler.StepLR(torch.optim.SGD(layer.parameters()), 1).get_lr()",
    "np.ones(1) / 0",
    "np.log(-np.ones(1))",
    "np.exp(1000 * np.ones(1))",
    "np.mean(np.ones(0))",
)


@pytest.mark.parametrize(("line", "form"), list(zip(WARNED_OF, WARNING_FORMS, strict=True)), ids=range(len(WARNED_OF)))
def test_warning_is_what_the_libraries_say(line, form):
    always, before = torch.set_warn_always, torch.is_warn_always_enabled()
    always(True)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        load_module("kata", "kata.py", PRELUDE + line)
    always(before)

    for each in caught:
        text = re.sub(r" ?\(Triggered internally at [^()]*\)", "", " ".join(str(each.message).split()))
        found = find_warning(each.category.__name__, text)
        if found and found[0] is form:
            return
    pytest.fail(f"not warned of: {form.text}")
